export const id = 1730;
export const ids = [1730];
export const modules = {

/***/ 61730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProbe: () => (/* binding */ createProbe)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/fault.ts
/** Codes of Node, OpenSSL and undici (whose parser's fault has a name only) by what they say about the endpoint; the first kind that applies is it. */
const kinds = [
    ['refused', /^(ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN)$/],
    ['dns', /^(ENOTFOUND|EAI_\w+|ENODATA)$/],
    ['reset', /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/],
    [
        'tls',
        /^(ERR_(TLS|SSL)_\w+|EPROTO|CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE))$/,
    ],
    ['protocol', /^(HTTPParserError|HPE_\w+|UND_ERR_(HEADERS_OVERFLOW|INFO|RESPONSE|NOT_SUPPORTED))$/],
    ['timeout', /^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/],
];
/** A name with several addresses fails with the faults of all of them. */
const partsOf = (thrown) => (Array.isArray(thrown?.errors) ? thrown.errors : []);
const codesOf = (thrown) => {
    if (!thrown)
        return [];
    const own = [thrown.code, thrown.name].filter((code) => typeof code === 'string');
    return [...partsOf(thrown).flatMap(codesOf), ...own, ...codesOf(thrown.cause)];
};
const reasonOf = (thrown) => partsOf(thrown).map(reasonOf).join('; ') || String(thrown?.message || thrown?.code || thrown);
/** Which kind of fault was thrown while looking; what nobody else can be blamed for is our own. */
const faultOf = (thrown) => {
    const codes = codesOf(thrown);
    const kind = kinds.find(([, pattern]) => codes.some((code) => pattern.test(code)))?.[0] ?? 'own';
    return { kind, message: reasonOf(thrown) };
};

;// CONCATENATED MODULE: ./packages/drivers/src/probes/http.ts


/** A health answer is small; more is not read, in bytes. */
const longestBody = 64 * 1024;
/** Reads into `seen` until the end or the limit, so that what came before a fault is kept. */
const readBody = async (body, seen) => {
    const decoder = new TextDecoder();
    let left = longestBody;
    seen.body = '';
    for await (const chunk of body) {
        seen.body += decoder.decode(chunk.subarray(0, left), { stream: true });
        left -= chunk.length;
        if (left <= 0)
            return;
    }
};
const get = async (target, client, seen) => {
    const path = `${target.pathname}${target.search}`;
    const { statusCode, body } = await client.request({ method: 'GET', path });
    seen.status = statusCode;
    await readBody(body, seen);
};
/** Settles when there is no more use in looking. */
const limitOf = async (clock, timeoutMs, signal) => clock.sleep(timeoutMs, signal).then(() => ({ kind: 'timeout', message: `no whole answer within ${timeoutMs} ms` }), () => ({ kind: 'own', message: 'the look was cancelled' }));
/** Destroying a client leaves a socket that is still connecting to its own limit, so that has one too. */
const clientOf = (origin, connectTimeout) => new undici/* Client */.Kj(origin, { connectTimeout, headersTimeout: 0, bodyTimeout: 0, pipelining: 0, allowH2: false });
/**
 * One GET over a connection of its own, which is what a new user has: a kept one would still be answered by a process
 * that no longer listens. Redirects are answers, not ways.
 */
const look = async (clock, url, timeoutMs, signal) => {
    const began = clock.now();
    const seen = {};
    let connected = false;
    const looked = (fault) => {
        const ms = Math.max(0, clock.now() - began);
        return { url, connected, ...seen, ms, ...(fault && { fault }) };
    };
    const over = new AbortController();
    let client;
    try {
        signal.throwIfAborted();
        const target = new URL(url);
        client = clientOf(target.origin, timeoutMs);
        client.once('connect', () => {
            connected = true;
        });
        const got = get(target, client, seen).then(() => undefined, faultOf);
        const limit = limitOf(clock, timeoutMs, AbortSignal.any([signal, over.signal]));
        return looked(await Promise.race([limit, got]));
    }
    catch (thrown) {
        return looked({ ...faultOf(thrown), kind: 'own' });
    }
    finally {
        over.abort();
        client?.destroy().catch(() => { });
    }
};
/** Looks by HTTP and HTTPS. */
const createProbe = (clock) => ({
    look: ({ url, timeoutMs }, signal) => look(clock, url, timeoutMs, signal),
});


/***/ })

};
