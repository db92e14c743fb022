export const id = 357;
export const ids = [357];
export const modules = {

/***/ 9076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  systemNames: () => (/* binding */ systemNames)
});

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/addresses/host-name.js
var host_name = __webpack_require__(3908);
;// CONCATENATED MODULE: ./build/probe/names/within.js
async function within(milliseconds, promise, stopped) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(null), Math.max(0, milliseconds));
    });
    return Promise.race([promise, late, ...(stopped === undefined ? [] : [stopped])]).finally(() => clearTimeout(timer));
}

;// CONCATENATED MODULE: ./build/probe/names/dns-asker.js

const TRY_MS = 1500;
const TRIES = 3;
const ZONE_MS = 2500;
function isDenial({ code }) {
    return code === 'ENOTFOUND' || code === 'ENODATA';
}
async function dnsAsker() {
    const { promises } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 610, 23));
    const resolver = new promises.Resolver({ timeout: TRY_MS, tries: TRIES });
    let isCancelled = false;
    return {
        async addresses(name, family) {
            if (isCancelled)
                return { addresses: [], code: 'ECANCELLED' };
            try {
                const addresses = await (family === 4 ? resolver.resolve4(name) : resolver.resolve6(name));
                return { addresses, code: addresses.length > 0 ? null : 'ENODATA' };
            }
            catch (error) {
                return { addresses: [], code: error.code ?? 'EUNKNOWN' };
            }
        },
        async zone(name) {
            if (isCancelled)
                return 'ECANCELLED';
            const answer = resolver.resolveSoa(name).then(() => 'known', (error) => error.code ?? 'EUNKNOWN');
            return (await within(ZONE_MS, answer)) ?? 'ETIMEOUT';
        },
        cancel() {
            isCancelled = true;
            resolver.cancel();
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/probe/names/host-files.js

async function readHostFiles() {
    const [hosts, resolv] = await Promise.all(['/etc/hosts', '/etc/resolv.conf'].map((file) => (0,promises_.readFile)(file, 'utf8').catch(() => '')));
    return hostFilesOf(hosts ?? '', resolv ?? '');
}
function hostFilesOf(hosts, resolv) {
    const pinned = new Set();
    for (const line of hosts.split('\n')) {
        const [, ...names] = (line.split('#')[0] ?? '').trim().split(/\s+/);
        for (const name of names)
            pinned.add(name.toLowerCase());
    }
    let search = [];
    let ndots = 1;
    for (const line of resolv.split('\n')) {
        const [key = '', ...values] = line.trim().split(/\s+/);
        if (key === 'search' || key === 'domain')
            search = values.map((domain) => domain.toLowerCase().replace(/\.$/, '')).filter((domain) => domain !== '');
        if (key !== 'options')
            continue;
        for (const option of values) {
            const number = /^ndots:(\d+)$/.exec(option)?.[1];
            if (number !== undefined)
                ndots = Math.min(15, Number(number));
        }
    }
    return { pinned, search, ndots };
}
function triedFor(asked, { search, ndots }) {
    if (asked.endsWith('.'))
        return [asked.slice(0, -1)];
    const behind = search.map((domain) => `${asked}.${domain}`);
    return asked.split('.').length > ndots ? [asked, ...behind] : [...behind, asked];
}

;// CONCATENATED MODULE: ./build/probe/names/lookup-process.js
const THREADS = 256;
const PROGRAM = `
const { promises } = require('node:dns');
const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
let rest = '';
process.stdin.setEncoding('utf8').on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const { id, name, family } = JSON.parse(line);
    promises.lookup(name, { all: true, family, order: 'verbatim' }).then(
      (found) => say({ id, addresses: found.map(({ address }) => address) }),
      (error) => say({ id, code: error.code || 'EUNKNOWN' }),
    );
  }
}).on('end', () => process.kill(process.pid, 'SIGKILL'));
`;
function lookupProcess() {
    const waiting = new Map();
    let child = null;
    let ended = false;
    const start = async () => {
        const [{ spawn }, { env: inherited, execPath }] = await Promise.all([
            Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23)),
            Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1708, 23)),
        ]);
        const env = { ...inherited, UV_THREADPOOL_SIZE: `${THREADS}`, NODE_OPTIONS: '' };
        const started = spawn(execPath, ['-e', PROGRAM], { env, stdio: ['pipe', 'pipe', 'ignore'] });
        started.on('error', () => { });
        started.stdin.on('error', () => { });
        let rest = '';
        started.stdout.setEncoding('utf8').on('data', (text) => {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                hand(JSON.parse(line), waiting);
        });
        if (ended)
            started.kill('SIGKILL');
        return started;
    };
    let ids = 0;
    return {
        lookup: (name, family) => new Promise((resolve, reject) => {
            if (ended)
                return;
            const id = ids++;
            waiting.set(id, { resolve, reject });
            child ??= start();
            child.then((started) => started.stdin?.write(`${JSON.stringify({ id, name, family })}\n`), reject);
        }),
        end() {
            ended = true;
            void child?.then((started) => started.kill('SIGKILL'));
        },
    };
}
function hand({ id, addresses, code }, waiting) {
    const one = waiting.get(id);
    waiting.delete(id);
    if (addresses !== undefined)
        one?.resolve(addresses);
    else
        one?.reject(Object.assign(new Error(code), { code }));
}

;// CONCATENATED MODULE: ./build/probe/names/learn-all.js


const UNLIKELY = 1e-3;
const VERY_UNLIKELY = 1e-4;
const MOST_ASKS = 250;
const AT_ONCE = 4;
const MOST_LOST = 4;
const ASK_MS = 3000;
async function learnAll(dns, name, family, heard, { mostAsks, deadline, now, stopped }) {
    const known = new Set();
    let [asks, quiet, fewest, varied, lost] = [0, 0, Number.POSITIVE_INFINITY, false, 0];
    const take = (addresses) => {
        asks++;
        const before = known.size;
        for (const address of addresses)
            known.add(address);
        fewest = Math.min(fewest, addresses.length);
        const grew = known.size > before;
        if (before > 0 && (grew || addresses.length < known.size))
            varied = true;
        quiet = grew ? 0 : quiet + 1;
    };
    for (const addresses of heard)
        take(addresses);
    for (;;) {
        const needed = quietAsks(fewest, known.size, varied ? VERY_UNLIKELY : UNLIKELY);
        const limit = varied ? MOST_ASKS : Math.min(MOST_ASKS, mostAsks);
        const complete = quiet >= needed;
        if (complete || asks >= limit || now() >= deadline)
            return { addresses: [...known], varied, complete: complete || !varied, asks };
        const wanted = Math.min(AT_ONCE, needed - quiet, limit - asks);
        const answers = await Promise.all(Array.from({ length: wanted }, () => within(ASK_MS, dns.addresses(name, family), stopped)));
        for (const answer of answers) {
            if (answer?.code === null)
                take(answer.addresses);
            else if (answer !== null && isDenial(answer))
                [varied, asks] = [true, asks + 1];
            else
                lost++;
        }
        if (lost > MOST_LOST)
            return { addresses: [...known], varied, complete: !varied, asks };
    }
}
function quietAsks(each, known, unlikely) {
    return Math.ceil(Math.log(unlikely) / Math.log(1 - each / (known + 1)));
}

;// CONCATENATED MODULE: ./build/probe/names/settle-name.js




const NAME_MS = 10_000;
const QUIET_MS = 1500;
const BESIDE_MS = 1000;
const LEARN_MS = 5000;
async function settleName({ name, family }, askers) {
    const { dns, files, lookup, patientLookup, stopped, now } = askers;
    const begun = now();
    const tried = triedFor(name, files);
    const pinned = files.pinned.has(name);
    const first = pinned || isNeverDns(name) ? null : dns.addresses(tried[0], family);
    const early = first === null ? null : await within(QUIET_MS, first, stopped);
    const isQuiet = first !== null && (early === null || early.code === 'ETIMEOUT');
    const asked = (isQuiet ? patientLookup : lookup)(name, family).then(answered, failed);
    const found = (await within(NAME_MS - (now() - begun), asked, stopped)) ?? { addresses: [], code: 'ETIMEOUT' };
    const said = first === null ? null : await within(BESIDE_MS, first, stopped);
    const resolution = { name, family, ...found };
    if (found.addresses.length === 0)
        return { resolution, said };
    if (said === null)
        return { resolution, said };
    const source = await sourceOf(tried, found.addresses, said, family, askers);
    if (source === null)
        return { resolution, said };
    const led = await ledBySearchList(name, source, found.addresses, family, askers);
    if (led !== null)
        return { resolution: { name, family, addresses: [], code: 'ESEARCHLIST', detail: led }, said };
    const limits = { mostAsks: askers.mostAsks, deadline: now() + LEARN_MS, now, stopped };
    const heard = source.agrees ? [found.addresses, source.addresses] : [source.addresses];
    const learnt = await learnAll(dns, source.name, family, heard, limits);
    const isTheirs = learnt.addresses.some((address) => found.addresses.includes(address));
    if (!isTheirs && !learnt.varied)
        return { resolution, said };
    return {
        resolution: {
            ...resolution,
            ...whatWasLearnt(name, found.addresses, { ...learnt, complete: learnt.complete && isTheirs }),
        },
        said,
    };
}
function whatWasLearnt(name, found, { varied, complete, asks, ...learnt }) {
    const addresses = [...new Set([...found, ...learnt.addresses])];
    const count = `${addresses.length} ${addresses.length === 1 ? 'address' : 'addresses'}`;
    if (!complete)
        return { addresses, code: 'EMOREADDRESSES', detail: `${count} in ${asks} answers, and no end` };
    if (!varied)
        return { addresses };
    const warning = `The resolver answers ${name} differently from ask to ask: ${count} in ${asks} answers, and each of them is judged.`;
    return { addresses, warnings: [warning] };
}
function isNeverDns(name) {
    return /(?:^|\.)(?:local|localhost)\.?$/.test(name);
}
async function sourceOf(tried, found, said, family, { dns, stopped }) {
    let other = null;
    for (const [index, name] of tried.entries()) {
        const answer = index === 0 ? said : await within(BESIDE_MS, dns.addresses(name, family), stopped);
        if (answer === null || answer.addresses.length === 0)
            continue;
        const source = { name, addresses: answer.addresses, agrees: answer.addresses.some((one) => found.includes(one)) };
        if (source.agrees)
            return source;
        other ??= source;
    }
    return other;
}
async function ledBySearchList(asked, { name, agrees }, found, family, { dns, stopped }) {
    if (!agrees || name === asked || asked.endsWith('.'))
        return null;
    const itself = asked.includes('.') ? await within(BESIDE_MS, dns.addresses(asked, family), stopped) : null;
    if (itself !== null && itself.addresses.length > 0 && !itself.addresses.some((one) => found.includes(one)))
        return `it is taken for ${name}, which has ${listed(found)}, while ${asked} as it stands has ${listed(itself.addresses)}`;
    const madeUp = name.replace(/^[^.]+/, `port-policy-${Math.random().toString(36).slice(2, 12)}`);
    const any = await within(BESIDE_MS, dns.addresses(madeUp, family), stopped);
    return any?.addresses.some((one) => found.includes(one)) === true
        ? `it is taken for ${name}, which has ${listed(found)}, and so would be any other name: a wildcard answers there`
        : null;
}
function listed(addresses) {
    return addresses.length > 3 ? `${addresses.slice(0, 3).join(', ')} and more` : addresses.join(', ');
}
function answered(addresses) {
    return { addresses: [...new Set(addresses)], code: addresses.length > 0 ? null : 'ENOTFOUND' };
}
function failed(error) {
    const code = error?.code;
    return { addresses: [], code: typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'EUNKNOWN' };
}
function isDenied({ said }) {
    return said !== null && isDenial(said);
}

;// CONCATENATED MODULE: ./build/probe/names/system-names.js







const system_names_BESIDE_MS = 500;
const system_names_AT_ONCE = 256;
const DEAD_MS = 12_000;
const system_names_MOST_ASKS = 3000;
async function systemNames(jobs, { signal, onSettled = () => { } } = {}) {
    const [dns, files, { promises }] = await Promise.all([dnsAsker(), readHostFiles(), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 610, 23))]);
    const patient = lookupProcess();
    let stopWaiting = () => { };
    const stopped = new Promise((resolve) => {
        stopWaiting = () => resolve(null);
    });
    const stop = () => {
        stopWaiting();
        patient.end();
        dns.cancel();
    };
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted)
        stop();
    const askers = {
        dns,
        files,
        lookup: async (name, family) => {
            if (signal?.aborted)
                throw Object.assign(new Error('the run was stopped'), { code: 'ECANCELLED' });
            return (await promises.lookup(name, { all: true, family, order: 'verbatim' })).map(({ address }) => address);
        },
        patientLookup: (name, family) => patient.lookup(name, family),
        mostAsks: Math.max(2, Math.floor(system_names_MOST_ASKS / jobs.length)),
        stopped,
        now: () => performance.now(),
    };
    try {
        const known = dns.addresses(KNOWN_NAME, 4);
        const settled = await settleAll(jobs, askers, onSettled);
        const isDns = settled.some(({ said }) => said !== null && said.addresses.length > 0);
        return await withWitness(settled, isDns ? await within(system_names_BESIDE_MS, known, stopped) : null, dns);
    }
    finally {
        signal?.removeEventListener('abort', stop);
        stop();
    }
}
async function settleAll(jobs, askers, onSettled) {
    const settled = new Array(jobs.length);
    const begun = askers.now();
    let [next, done, alive] = [0, 0, false];
    const worker = async () => {
        for (let at = next++; at < jobs.length; at = next++) {
            const job = jobs[at];
            const isDead = !alive && askers.now() - begun > DEAD_MS;
            const one = isDead
                ? { resolution: { ...job, addresses: [], code: 'ETIMEOUT' }, said: null }
                : await settleName(job, askers);
            alive ||= one.resolution.code !== 'ETIMEOUT';
            settled[at] = one;
            onSettled(++done, jobs.length);
        }
    };
    await Promise.all(Array.from({ length: Math.min(system_names_AT_ONCE, jobs.length) }, worker));
    return settled;
}
async function withWitness(all, knownName, dns) {
    const settled = all.map((one) => ({ ...one, resolution: withoutMadeUp(one, knownName) }));
    const known = settled.some(({ said }) => said !== null && said.addresses.length > 0);
    const zones = new Map();
    const isVouched = (name) => {
        const vouched = (0,get_or_create/* getOrCreate */.I)(zones, name, () => knowsZone(name, dns));
        return vouched;
    };
    const found = new Set(settled.filter(({ resolution }) => resolution.addresses.length > 0).map(({ resolution }) => resolution.name));
    const remark = oneAddressEach(settled, knownName, dns);
    const doubted = await Promise.all(settled.map(async (one) => {
        const { resolution, said } = one;
        if (resolution.code !== 'ENOTFOUND' || found.has(resolution.name))
            return resolution;
        if (said !== null && said.addresses.length > 0)
            return { ...resolution, unvouched: 'ECONTRADICTED', detail: said.addresses.slice(0, 3).join(', ') };
        if (!isDenied(one))
            return { ...resolution, unvouched: 'ENOTASKED' };
        return known || (await isVouched((0,host_name/* withoutDot */.Ai)(resolution.name)))
            ? resolution
            : { ...resolution, unvouched: 'EUNVOUCHED' };
    }));
    const warning = await remark;
    const [first, ...rest] = doubted;
    if (warning === null || first === undefined)
        return doubted;
    return [{ ...first, warnings: [...(first.warnings ?? []), warning] }, ...rest];
}
async function knowsZone(name, dns) {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
        if ((await dns.zone(name.slice(dot + 1))) === 'known')
            return true;
    return false;
}
const ONE_EACH = 'The resolver of this machine hands out one address a name, as the one of Harden-Runner does: whether a name has others cannot be known here, and `addresses: all` is judged on those alone.';
const KNOWN_NAME = 'ipv4only.arpa';
const KNOWN_ADDRESSES = new Set(['192.0.0.170', '192.0.0.171']);
function withoutMadeUp(one, known) {
    const madeUp = (known?.addresses ?? []).filter((address) => !KNOWN_ADDRESSES.has(address));
    const { resolution, said } = one;
    const led = said === null ? [] : resolution.addresses.filter((address) => madeUp.includes(address));
    if (led.length === 0)
        return resolution;
    const addresses = resolution.addresses.filter((address) => !led.includes(address));
    return { ...resolution, addresses, code: 'EMADEUP', detail: led.join(', ') };
}
async function oneAddressEach(settled, known, dns) {
    const counts = settled.flatMap(({ said }) => said === null || said.addresses.length === 0 ? [] : [said.addresses.length]);
    const example = settled.find(({ said, resolution }) => said?.addresses.length === 1 && resolution.name.includes('.'));
    if (example === undefined || counts.some((count) => count > 1))
        return null;
    if (known?.addresses.length === 1)
        return ONE_EACH;
    const zone = (0,host_name/* withoutDot */.Ai)(example.resolution.name).split('.').at(-1);
    return (await dns.zone(zone)) === 'ENODATA' ? ONE_EACH : null;
}


/***/ })

};
