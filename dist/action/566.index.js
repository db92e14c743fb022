export const id = 566;
export const ids = [566];
export const modules = {

/***/ 5566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyJsonSchema: () => (/* binding */ policyJsonSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1939);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9745);


const RATE = '^([1-9][0-9]*\\s*/\\s*s|unlimited)$';
const STATES = {
    open: { description: 'Ports that must answer.', examples: ['https', [80, 443]] },
    blocked: {
        description: 'Ports that must not be open: closed or filtered, whichever.',
        examples: ['all', [22, 3389]],
    },
    closed: { description: 'Ports that must refuse: an RST, not silence.', examples: [25] },
    filtered: { description: 'Ports that must be silent or answered by a firewall.', examples: [[22, 5432]] },
    observe: { description: 'Ports that are probed and reported, and never judged.', examples: [8080] },
};
const POLICY = {
    version: { description: 'The version of the policy language.', examples: [1] },
    defaults: { description: 'How every host is probed, unless it says otherwise.' },
    limits: { description: 'How fast and how much is probed; each may be `unlimited`.' },
    controls: {
        description: 'Known-open endpoints elsewhere that prove that this machine hears the network.',
        examples: ['github.com:443', ['github.com:443', '10.20.0.2:53/udp', '[2001:db8::1]:443']],
    },
    hosts: {
        description: 'What is expected, host by host. Of several entries for a port, the one with the fewest ports wins.',
    },
};
const DEFAULTS = {
    timeout: {
        description: 'How long one attempt waits for an answer, from 100ms to 60s.',
        examples: ['1500ms', '2s'],
        pattern: '^[0-9]+(\\.[0-9]+)?\\s*(ms|s)$',
    },
    attempts: { description: 'How many times a silent port is asked.', examples: [2] },
    family: { description: 'Which address families of a name are asked for.', examples: ['both'] },
    addresses: { description: 'Every address of a name must hold.', examples: ['all'] },
    evidence: { description: 'What a silent port must show to count as filtered.', examples: ['vouched'] },
};
const LIMITS = {
    rate: { description: 'Attempts a second, all hosts together.', examples: ['1000/s'], pattern: RATE },
    'per-host': { description: 'Attempts a second at one address.', examples: ['200/s'], pattern: RATE },
    'in-flight': { description: 'Attempts that wait for an answer at the same time.', examples: [1000] },
    probes: { description: 'Ports of all addresses together; a policy with more is refused.', examples: [1_000_000] },
};
const HOST = {
    host: {
        description: 'A name, an address, a CIDR, an inclusive range, or a list of these.',
        examples: ['www.example.com', '203.0.113.0/28', '203.0.113.4-203.0.113.9'],
    },
    ...STATES,
    family: { description: 'Which address families of these names are asked for.', examples: ['ipv4'] },
    evidence: {
        description: 'What a silent port of these hosts must show to count as filtered.',
        examples: ['anchored'],
    },
};
const ENTRY = {
    ports: { description: 'The ports: one element, or a list.', examples: [[80, 443]] },
    severity: { description: 'How grave a violation is.', examples: ['critical'] },
    reason: { description: 'Why; a violation repeats it.', examples: ['customers'] },
    evidence: { description: 'What a silent port must show to count as filtered.', examples: ['anchored'] },
    speaks: { description: 'Whose question its UDP ports are asked, whatever their number.', examples: ['dns'] },
};
function policyJsonSchema() {
    const registry = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
    const describe = (shape, docs) => {
        for (const [key, schema] of Object.entries(shape)) {
            const doc = docs[key];
            if (doc !== undefined)
                registry.add(schema, doc);
        }
    };
    describe(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .wh.shape, POLICY);
    describe(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultsSchema */ .ms.shape, DEFAULTS);
    describe(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsSchema */ .Yq.shape, LIMITS);
    describe(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .hostItemSchema */ .Lw.shape, HOST);
    describe(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .entrySchema */ .Oo.shape, ENTRY);
    registry.add(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .hostSchema */ .g3, { description: 'A name, an address, a CIDR or a range.' });
    registry.add(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .controlSchema */ .Ze, { description: 'HOST:PORT, or HOST:PORT/udp.' });
    registry.add(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .limitSchema */ .p9, { description: 'A number, or `unlimited`.' });
    registry.add(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .portsElementSchema */ .yf, {
        description: 'A port, a range `8000-8100`, a service, `53/udp`, or `well-known`, `registered`, `dynamic`, `all`, `known/udp`.',
    });
    registry.add(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .wh, { description: 'A port-policy file.', title: 'port-policy' });
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .wh, { metadata: registry });
}


/***/ })

};
