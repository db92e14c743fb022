export const id = 119;
export const ids = [119];
export const modules = {

/***/ 8413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeScan: () => (/* binding */ observeScan)
});

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/causes.js
var causes = __webpack_require__(8849);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
;// CONCATENATED MODULE: ./build/scan/port-index.js

function portsInOrder(segments) {
    const starts = [];
    const runs = [];
    let count = 0;
    for (const { ports } of segments) {
        for (const { first, last } of ports.ranges) {
            starts.push(count);
            runs.push({ protocol: ports.protocol, first });
            count += last - first + 1;
        }
    }
    return (index) => {
        const at = lastNotAfter(starts.length, (i) => starts[i], index);
        const run = runs[at];
        if (run === undefined || index >= count)
            throw new Error(`no probe ${index} of ${count}`);
        return { protocol: run.protocol, port: run.first + index - starts[at] };
    };
}
const FEW = 16;
function scannedPorts({ seen }) {
    if (seen.length <= FEW) {
        return ({ protocol, port }) => seen.find(({ ports }) => ports.protocol === protocol && (0,port_ranges/* holdsPort */.As)(ports.ranges, port)) ?? null;
    }
    const sorted = (protocol) => seen
        .filter(({ ports }) => ports.protocol === protocol)
        .flatMap((of) => of.ports.ranges.map((range) => ({ range, of })))
        .sort((a, b) => a.range.first - b.range.first);
    const all = { tcp: sorted('tcp'), udp: sorted('udp') };
    return ({ protocol, port }) => {
        const list = all[protocol];
        const found = list[lastNotAfter(list.length, (i) => list[i].range.first, port)];
        return found !== undefined && port <= found.range.last ? found.of : null;
    };
}
function lastNotAfter(length, value, wanted) {
    let [low, high] = [0, length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (value(middle) <= wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./build/scan/scan-gaps.js

function hasOnlyAnswers({ tool }) {
    return tool === 'masscan' || tool === 'naabu' || tool === 'globalping' || tool === 'check-host';
}
function hostGap({ gaps }, address) {
    const why = gaps?.hosts.get(address);
    if (why !== undefined)
        return why === 'down' ? 'host-down' : why;
    return (gaps?.down ?? 0) > 0 ? 'hosts-down' : 'no-host';
}
function portGaps(scan, address, host) {
    if (hasOnlyAnswers(scan))
        return () => ({ kind: 'answers-only' });
    const unclear = scan.gaps?.ports.get(address) ?? [];
    if (host === undefined && unclear.length === 0) {
        const gap = { kind: hostGap(scan, address) };
        return () => gap;
    }
    const spoken = new Set([...(host?.seen ?? []), ...unclear].map(({ ports }) => ports.protocol));
    return ({ protocol, port }) => {
        const found = unclear.find(({ ports }) => ports.protocol === protocol && (0,port_ranges/* holdsPort */.As)(ports.ranges, port));
        if (found !== undefined)
            return { kind: 'unclear', said: found.said, maybeOwn: found.maybeOwn };
        return { kind: spoken.has(protocol) ? 'no-port' : 'no-protocol' };
    };
}

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
;// CONCATENATED MODULE: ./build/scan/nmap-command.js

const MOST_ADDRESSES = 20;
const LONGEST_PORTS = 200;
function nmapCommand(addresses) {
    return [4, 6].flatMap((family) => commandOf(family, addresses)).join(' and ');
}
function commandOf(family, all) {
    const addresses = all.filter((one) => one.family === family);
    if (addresses.length === 0)
        return [];
    const ranges = (protocol) => (0,port_ranges/* rangesText */.OM)((0,port_ranges/* unitedRanges */.kj)(addresses.flatMap(({ segments }) => segments.flatMap(({ ports }) => (ports.protocol === protocol ? ports.ranges : [])))));
    const [tcp, udp] = [ranges('tcp'), ranges('udp')];
    const kinds = [...(tcp === '' ? [] : ['-sT']), ...(udp === '' ? [] : ['-sU'])];
    const ports = udp === '' ? tcp : [...(tcp === '' ? [] : [`T:${tcp}`]), `U:${udp}`].join();
    const hosts = addresses.length > MOST_ADDRESSES ? '-iL HOSTS.txt' : addresses.map(({ address }) => address).join(' ');
    const asked = ports.length > LONGEST_PORTS ? 'PORTS' : ports;
    return [
        [
            'nmap',
            '-Pn',
            ...(family === 6 ? ['-6'] : []),
            ...kinds,
            '-p',
            asked,
            '-oX',
            `scan${family === 6 ? '6' : ''}.xml`,
            hosts,
        ].join(' '),
    ];
}

// EXTERNAL MODULE: ./build/model/addresses/private-network.js
var private_network = __webpack_require__(1598);
;// CONCATENATED MODULE: ./build/scan/scan-witnesses.js


const NOTHING = { evidence: 'none', anchor: null };
const VOUCHED = { evidence: 'vouched', anchor: null };
function answered({ cause }) {
    return (0,causes/* isAnswer */.Tq)(cause);
}
function domainOf({ family, where, address }) {
    return `${family} ${where === 'here' ? 'here' : ((0,private_network/* privateNetworkOf */.p)(address)?.block ?? 'public')}`;
}
class ScanWitnesses {
    #heard;
    constructor(hosts) {
        const heard = { tcp: new Set(), udp: new Set() };
        for (const host of hosts) {
            if (host.where === 'unsure')
                continue;
            for (const one of host.seen)
                if (answered(one))
                    heard[one.ports.protocol].add(domainOf(host));
        }
        this.#heard = heard;
    }
    of(host) {
        const own = answersOf(host);
        const domain = domainOf(host);
        const [tcp, udp] = [this.#heard.tcp.has(domain), this.#heard.udp.has(domain)];
        const anchored = (anchor) => ({ evidence: 'anchored', anchor });
        return ({ ports, cause }) => {
            if (ports.protocol === 'tcp') {
                if (own.tcp !== null)
                    return anchored(own.tcp);
                return tcp || udp || own.udp !== null ? VOUCHED : NOTHING;
            }
            if (own.udp !== null)
                return anchored(own.udp);
            if (cause === 'no-reply')
                return udp ? VOUCHED : NOTHING;
            if (own.tcp !== null)
                return anchored(own.tcp);
            return tcp || udp ? VOUCHED : NOTHING;
        };
    }
    heard(host) {
        const domain = domainOf(host);
        const own = answersOf(host);
        return this.#heard.tcp.has(domain) || this.#heard.udp.has(domain) || own.tcp !== null || own.udp !== null;
    }
}
function answersOf({ seen }) {
    const first = (protocol) => {
        const ofProtocol = seen.filter((one) => one.ports.protocol === protocol && answered(one));
        const [found] = [...ofProtocol.filter(({ state }) => state === 'open'), ...ofProtocol];
        const port = found?.ports.ranges[0]?.first;
        return port === undefined ? null : { protocol, port };
    };
    return { tcp: first('tcp'), udp: first('udp') };
}
const HIGH = 20_000;
const ENOUGH = 100;
const SHOWN_OTHERWISE = 3;
function acceptsAnything({ seen }) {
    let [open, silent, others] = [0, 0, 0];
    for (const { ports, state, cause } of seen) {
        if (ports.protocol !== 'tcp')
            continue;
        const high = ports.ranges.reduce((sum, { first, last }) => sum + Math.max(0, last - Math.max(first, HIGH) + 1), 0);
        if (state === 'open')
            open += high;
        else if (cause === 'timeout')
            silent += high;
        else
            others += high;
    }
    return open + silent + others >= ENOUGH && others < SHOWN_OTHERWISE && open > silent;
}

;// CONCATENATED MODULE: ./build/scan/scan-warnings.js




function toolOf({ tool, version }) {
    return version === null ? tool : `${tool} ${version}`;
}
const NAMED = 3;
const WEB = new Set([80, 443]);
function scanWarnings({ addresses }, scan) {
    const when = scan.finishedAt === null ? '' : ` at ${scan.finishedAt}`;
    const warnings = [
        ofNodes(scan)
            ? `This run sent nothing. It judges what nodes of ${toolOf(scan)} saw${when}, each from its own network.`
            : `This run sent nothing. It judges what ${toolOf(scan)} saw${when}, from the machine that ran it.`,
        ...scan.warnings,
    ];
    if (scan.tool !== 'port-policy')
        warnings.push(...onSilence(scan.hosts));
    return [...warnings, ...onMissingHosts(addresses, scan)];
}
function ofNodes({ tool }) {
    return tool === 'globalping' || tool === 'check-host';
}
function onMissingHosts(addresses, scan) {
    const scanned = new Set(scan.hosts.map(({ address }) => address));
    const missing = addresses.filter(({ address }) => !scanned.has(address) && !scan.gaps?.ports.has(address));
    const by = (...kinds) => missing.filter(({ address }) => kinds.includes(hostGap(scan, address)));
    const [down, unnamed, others] = [by('host-down'), by('hosts-down'), by('no-host', 'gave-up', 'no-ports')];
    const names = (some) => (0,numbers_and_lists/* firstFew */.Dt)(some.map(({ address }) => address), NAMED, String);
    const hosts = (0,numbers_and_lists/* plainCounted */.DG)(scan.gaps?.down ?? 0, 'host');
    return [
        ...(down.length === 0
            ? []
            : [
                `nmap did not scan ${names(down)}: it took ${down.length === 1 ? 'it' : 'them'} for down because its ping got no answer. Scan again with -Pn, which skips the ping: ${nmapCommand(down)}`,
            ]),
        ...(unnamed.length === 0
            ? []
            : [
                `The scan does not have ${names(unnamed)}, and nmap took ${hosts} for down, which it does not list, because its ping got no answer. Scan again with -Pn, which skips the ping: ${nmapCommand(unnamed)}`,
            ]),
        ...(others.length === 0 ? [] : [`The scan says nothing about ${names(others)}.`]),
    ];
}
function onSilence(hosts) {
    const rests = hosts.some(({ seen }) => seen.some(({ state }) => state === 'filtered' || state === 'open|filtered'));
    if (!rests)
        return [];
    return [
        'Silence counts in this scan because something else answered the scan. The scan does not show that the scanning machine could hear the network at that moment, how many packets were lost, or that what answered was not the scanning machine itself.',
        ...[4, 6].flatMap((family) => onEgressFilter(family, hosts)),
    ];
}
function onEgressFilter(family, hosts) {
    const heard = new Set();
    let silent = 0;
    for (const { seen } of hosts.filter((host) => host.family === family && host.where !== 'here')) {
        for (const one of seen.filter(({ ports }) => ports.protocol === 'tcp')) {
            if (one.cause === 'timeout')
                silent += one.ports.count;
            if (!answered(one))
                continue;
            for (const { first, last } of one.ports.ranges)
                for (const port of [first, last])
                    heard.add(port);
        }
    }
    const few = heard.size === 1 || [...heard].every((port) => WEB.has(port));
    if (silent === 0 || heard.size === 0 || !few)
        return [];
    const ports = [...heard].sort((a, b) => a - b);
    return [
        `Over IPv${family}, everything that answered the scan did so on port ${ports.join(' or ')}, while ${silent} ${silent === 1 ? 'port was' : 'ports were'} silent. An egress filter on the scanning side that lets only ${ports.join(' and ')} out would look just like this.`,
    ];
}

;// CONCATENATED MODULE: ./build/scan/observe-scan.js






const NOT_TOLD = {
    also: [],
    firstAskedMs: null,
    lastAskedMs: null,
    question: null,
};
function observeScan(plan, scan) {
    const observe = new ScanObserver(scan);
    const orders = new Map();
    const observations = plan.addresses.map((address) => {
        const portAt = (0,get_or_create/* getOrCreate */.I)(orders, address.segments, () => portsInOrder(address.segments));
        const at = observe.of(address.address);
        return { address, at: (index) => at(portAt(index)) };
    });
    return { observations, warnings: scanWarnings(plan, scan) };
}
class ScanObserver {
    #scan;
    #hosts;
    #witnesses;
    #notCovered;
    #uncovered = new Map();
    constructor(scan) {
        this.#scan = scan;
        this.#hosts = new Map(scan.hosts.map((host) => [host.address, host]));
        this.#witnesses = new ScanWitnesses(scan.hosts);
        this.#notCovered = unknown('not-covered', toolOf(scan));
    }
    of(address) {
        const host = this.#hosts.get(address);
        let gapOf = null;
        const uncovered = (port) => {
            gapOf ??= portGaps(this.#scan, address, host);
            return this.#uncoveredBy(gapOf(port));
        };
        if (host === undefined)
            return uncovered;
        const known = new Map();
        let [find, make] = [null, null];
        return (port) => {
            find ??= scannedPorts(host);
            make ??= this.#scan.tool === 'port-policy' ? recorded(host) : this.foreign(host);
            const [seen, observe] = [find(port), make];
            return seen === null ? uncovered(port) : (0,get_or_create/* getOrCreate */.I)(known, seen, () => observe(seen));
        };
    }
    #uncoveredBy(gap) {
        const key = gap.kind === 'unclear' ? `${gap.said} ${gap.maybeOwn}` : gap.kind;
        return (0,get_or_create/* getOrCreate */.I)(this.#uncovered, key, () => ({ ...this.#notCovered, gap }));
    }
    foreign(host) {
        const standing = this.#witnesses.of(host);
        const heard = this.#witnesses.heard(host);
        const anything = acceptsAnything(host);
        return (seen) => {
            const { state, cause, rttMs, nodes } = seen;
            const { hasty } = this.#scan;
            const silent = (0,causes/* isSilence */.or)(cause);
            if (hasty !== undefined && silent)
                return { ...this.#notCovered, hasty };
            const same = { ...NOT_TOLD, state, cause, rttMs, attempts: 0, acceptsAnything: anything, detail: null };
            const seenBy = nodes === undefined ? {} : { nodes };
            if (cause === 'syn-ack')
                return { ...same, ...seenBy, evidence: anything ? 'none' : 'direct', anchor: null };
            if (cause === 'rst' || cause === 'reply')
                return { ...same, evidence: 'direct', anchor: null };
            const { evidence, anchor } = standing(seen);
            if (evidence !== 'none')
                return { ...same, evidence, anchor };
            if (cause === 'refused')
                return { ...same, evidence, anchor };
            if (state === 'open|filtered' && heard)
                return { ...same, evidence, anchor };
            return unknown('deaf-vantage', cause.startsWith('icmp') ? cause : null);
        };
    }
}
function unknown(cause, detail) {
    const nothing = { rttMs: null, attempts: 0, evidence: 'none', anchor: null, acceptsAnything: false };
    return { ...NOT_TOLD, ...nothing, state: 'unknown', cause, detail };
}
function recorded(host) {
    const anything = host.seen.some(({ state, evidence }) => state === 'open' && evidence === 'none');
    return ({ state, cause, rttMs, evidence, attempts }) => ({
        ...NOT_TOLD,
        ...{ state, cause, rttMs, evidence: evidence ?? 'none', attempts: attempts ?? 0 },
        ...{ anchor: null, acceptsAnything: anything, detail: null },
    });
}


/***/ })

};
