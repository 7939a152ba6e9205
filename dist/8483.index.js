export const id = 8483;
export const ids = [8483];
export const modules = {

/***/ 49370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ agent)
/* harmony export */ });
/** How looks name themselves (RFC 9110 §10.1.5), so that who counts users can leave them out. */
const agent = 'convoy';


/***/ }),

/***/ 9908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   UH: () => (/* binding */ sendingOf),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
const failed = (again, reason, afterMs) => ({
    ...{ outcome: 'failed', reason, again },
    ...(afterMs === undefined ? {} : { afterMs }),
});
/** No receiver can hold a message off for longer: what is asked for by mistake must not silence it. */
const longestMs = 24 * 3_600_000;
/**
 * `retry-after` (RFC 9110 §10.2.3) in ms from `now` (ms since the epoch), at most a day; undefined: it is not there, or
 * says nothing.
 */
const retryAfter = (headers, now) => {
    const said = headers['retry-after'];
    const text = (typeof said === 'string' ? said : said?.[0])?.trim();
    if (text === undefined || text === '')
        return undefined;
    const ms = /^\d+(\.\d+)?$/.test(text) ? Math.ceil(Number(text) * 1_000) : Date.parse(text) - now;
    return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, ms), longestMs);
};
/** 4xx that speak of this try, and not of the message: 408 of a time-out, 425 of too early, 429 of too many. */
const passing = new Set([408, 425, 429]);
/** What an answer means to who sends; `who` begins the sentence, `where` says which setting is to be looked at. */
const sendingOf = (who, where, { status, headers }, now) => {
    if (status >= 200 && status < 300)
        return { outcome: 'sent' };
    const says = `${who} answers with status ${status}`;
    if (status === 410)
        return failed('disabled', `${says}: it wants no messages any more`);
    if (passing.has(status) || status >= 500)
        return failed('later', `${says}${status === 429 ? ': too many messages' : ''}`, retryAfter(headers, now));
    if (status === 401 || status === 403)
        return failed('never', `${says}: it refuses us, check ${where}`);
    if (status >= 300 && status < 400)
        return failed('never', `${says}: redirects are not followed, let ${where} be the address that it leads to`);
    if (status === 404)
        return failed('never', `${says}: there is nothing at that address, check ${where}`);
    return failed('never', `${says}: it does not take the message`);
};


/***/ }),

/***/ 79174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ urlIn),
/* harmony export */   K: () => (/* binding */ usualTimeoutMs)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);

const usualTimeoutMs = 10_000;
/** A URL of the settings, its variables already read; throws `CHANNEL_SETTINGS`, which does not show it. */
const urlIn = (text, key, protocols) => {
    const url = URL.parse(text);
    if (!url || !protocols.includes(url.protocol) || url.hostname === '')
        throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('CHANNEL_SETTINGS', `\`${key}\` is no address: let it begin with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`);
    return url;
};


/***/ }),

/***/ 22452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isAnswer),
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49370);
/* harmony import */ var _probes_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52375);
/* harmony import */ var _probes_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18546);
/* harmony import */ var _probes_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47903);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9908);
/* harmony import */ var _public_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47583);







/** In bytes: more of an answer is not read. */
const mostRead = 64 * 1024;
/** One request over a connection of its own, which is closed after it: nothing is kept alive for a message an hour. */
const exchange = async ({ url, headers, body, reads, lookup }, signal) => {
    if (lookup)
        (0,_public_js__WEBPACK_IMPORTED_MODULE_5__/* .requirePublic */ .rn)((0,_probes_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w)(url));
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({
        ...{ connect: lookup ? { lookup } : {}, pipelining: 0, allowH2: false },
        ...{ headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: mostRead },
    });
    try {
        const answer = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
            ...{ dispatcher, method: 'POST', body, signal },
            headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': _agent_js__WEBPACK_IMPORTED_MODULE_6__/* .agent */ .M, ...headers },
        });
        answer.body.on('error', () => { });
        const seen = {};
        if (reads)
            await (0,_probes_body_js__WEBPACK_IMPORTED_MODULE_1__/* .readBody */ .x)(answer.body, String(answer.headers['content-encoding'] ?? ''), mostRead, seen);
        return { status: answer.statusCode, headers: answer.headers, body: seen.body ?? '' };
    }
    finally {
        dispatcher.destroy().catch(() => { });
    }
};
/**
 * Posts once: no redirect is followed and nothing tried again. What is no answer is a failure whose reason begins with
 * `who`; only the caller's own signal throws. `timeoutMs` is for all of it, the body that is read included.
 */
const post = async (who, posting, timeoutMs, signal) => {
    signal.throwIfAborted();
    const limit = AbortSignal.timeout(timeoutMs);
    try {
        return await exchange(posting, AbortSignal.any([signal, limit]));
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (limit.aborted)
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)('later', `${who} has not answered within ${timeoutMs / 1_000} s`);
        if (thrown instanceof _public_js__WEBPACK_IMPORTED_MODULE_5__/* .NotPublic */ .DY)
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)('never', `${who} is not sent to: ${thrown.message}; \`allow-private: true\` allows it`);
        return (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)('later', `${who} could not be asked: ${(0,_probes_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .Kl)(thrown).message}`);
    }
};
const isAnswer = (posted) => 'status' in posted;


/***/ }),

/***/ 47583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ NotPublic),
/* harmony export */   km: () => (/* binding */ publicLookup),
/* harmony export */   rn: () => (/* binding */ requirePublic)
/* harmony export */ });
/* unused harmony export isPublic */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48280);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_2__);



/** Thrown where an address is not one of the public internet. */
class NotPublic extends Error {
    name = 'NotPublic';
}
/**
 * Whether it is an address of the public internet: not one of this machine, of a private or link-local net (a cloud's
 * metadata service is there), nor one that stands for another (IPv4 in IPv6, NAT64, 6to4, Teredo), by IANA's registries of
 * special-purpose addresses.
 */
const isPublic = (address) => {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_2___default().isValid(address))
        return false;
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_2___default().process(address).range() === 'unicast';
};
/** For a connection: only those addresses of a name that are public, so that what was looked at is what is connected to. */
const publicLookup = (lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) => (host, options, done) => {
    lookup(host, { ...options, all: true }, (fault, found = []) => {
        if (fault)
            return done(fault, []);
        const [first, ...rest] = found.filter(({ address }) => isPublic(address));
        if (!first)
            return done(new NotPublic('the name stands for an address that is not public'), []);
        return options.all ? done(null, [first, ...rest]) : done(null, first.address, first.family);
    });
};
/** An address that is written out is looked up by nobody. */
const requirePublic = (host) => {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) && !isPublic(host))
        throw new NotPublic('the address is not public');
};


/***/ }),

/***/ 43053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   n8: () => (/* binding */ line)
/* harmony export */ });
/** What starts a new line, steers a terminal, or turns around how a line is read: none of it is text. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\s]+/gu;
/** At most so many UTF-16 units, cut between characters, with `…` where something is missing. */
const clip = (text, most) => {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most - 1);
    // The first half of a pair says nothing without the second.
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
};
/** Somebody's text as one line that is safe to print: without control characters, and bounded. */
const line = (text, most) => 
// What will not be shown need not be searched either.
clip(text
    .slice(0, most * 4)
    .toWellFormed()
    .replaceAll(unprintable, ' ')
    .trim(), most);
/** A link that a person may be led to, as it is written in any markup; null: it is none. */
const linkOf = (text) => {
    const url = URL.parse(text.trim());
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        return null;
    const rest = url.href.slice(url.origin.length);
    const escaped = url.origin + rest.replaceAll(/[|<>"'`\\^{}[\]]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
    return escaped.length > 2_000 ? null : escaped;
};


/***/ }),

/***/ 52375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);


/** Codings of RFC 9110 §8.4.1 and RFC 7932; a body in any other is read as it is. */
const decoders = {
    gzip: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip,
    'x-gzip': node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip,
    deflate: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate,
    br: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createBrotliDecompress,
};
/** Nothing is no broken coding: HEAD, 204 and empty bodies come with a `content-encoding` too. */
async function* unlessEmpty(decoder) {
    try {
        yield* decoder;
    }
    catch (thrown) {
        const { code } = thrown;
        if (code !== 'Z_BUF_ERROR' || decoder.bytesWritten > 0)
            throw thrown;
    }
}
const decoded = (body, coding) => {
    const decoder = Object.hasOwn(decoders, coding) ? decoders[coding]?.() : undefined;
    // Whoever iterates learns of every fault from the decoder.
    return decoder ? unlessEmpty((0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(body, decoder, () => { })) : body;
};
/**
 * Reads into `seen` until the end or `limit` (bytes, once decoded), so that what came before a fault is kept. No more is
 * decoded than is read: a small body that would grow without end is cut like any other.
 */
const readBody = async (body, coding, limit, seen) => {
    const decoder = new TextDecoder();
    let left = limit;
    seen.body = '';
    for await (const chunk of decoded(body, coding.trim().toLowerCase())) {
        seen.body += decoder.decode(chunk.subarray(0, left), { stream: true });
        left -= chunk.length;
        if (left < 0) {
            seen.truncated = true;
            return;
        }
    }
    seen.body += decoder.decode();
};


/***/ }),

/***/ 51931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ dial)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/certificate.ts

/** A certificate is the server's own text: bounded in what is kept of it. */
const most = { certificates: 10, altNames: 100, name: 300 };
const nameOf = (lines) => lines.replaceAll('\n', ', ').slice(0, most.name).toWellFormed();
const timeOf = (date) => {
    const ms = Date.parse(date);
    if (Number.isNaN(ms))
        throw new RangeError('no date');
    return ms;
};
const described = (certificate) => ({
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    notBefore: timeOf(certificate.validFrom),
    notAfter: timeOf(certificate.validTo),
});
/** A root is its own issuer. */
const chainOf = (leaf) => {
    const chain = [];
    let next = leaf?.raw && leaf;
    while (next && chain.length < most.certificates) {
        chain.push(new external_node_crypto_.X509Certificate(next.raw));
        const { issuerCertificate } = next;
        next = issuerCertificate === next ? undefined : issuerCertificate;
    }
    return chain;
};
/** Node quotes, as JSON does, a name that could be taken for two. */
const altNamesOf = ({ subjectAltName = '' }) => (subjectAltName.match(/(?:[^,"]|"(?:\\.|[^"\\])*")+/g) ?? [])
    .slice(0, most.altNames)
    .map((name) => nameOf(name.trim()));
/**
 * Who the server says it is, not yet trusted; undefined where it showed no certificate, or one that cannot be read. Not by
 * `getPeerX509Certificate`: called before Node itself looks at the names, it takes the certificate away from it (24.21).
 */
const showOf = (socket) => {
    try {
        const chain = chainOf(socket.getPeerCertificate(true));
        const [leaf] = chain;
        return (leaf && {
            ...described(leaf),
            protocol: socket.getProtocol() ?? '',
            cipher: socket.getCipher().standardName,
            altNames: altNamesOf(leaf),
            authorized: false,
            chain: chain.map(described),
        });
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./packages/drivers/src/probes/fault.ts
var fault = __webpack_require__(47903);
// EXTERNAL MODULE: ./packages/drivers/src/probes/took.ts
var took = __webpack_require__(20184);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/dial.ts





const note = (clock, socket, seen, began) => {
    socket.on('lookup', (fault) => {
        if (!fault)
            seen.dnsRcode = 'NOERROR';
    });
    socket.once('connect', () => {
        seen.timings.connectMs = (0,took/* took */.s)(clock, began);
        if (socket.remoteAddress)
            seen.ip = socket.remoteAddress;
    });
};
/**
 * `secure` comes before Node decides on trust, and destroys the socket if there is none: the only moment at which a
 * certificate that is refused can be described. It decides nothing here.
 */
const noteTls = (clock, socket, seen) => {
    let began = clock.now();
    socket.once('connect', () => {
        began = clock.now();
    });
    socket.prependOnceListener('secure', () => {
        seen.timings.tlsMs = (0,took/* took */.s)(clock, began);
        const show = showOf(socket);
        if (show)
            seen.tls = show;
    });
    socket.once('secureConnect', () => {
        if (seen.tls)
            seen.tls = { ...seen.tls, authorized: socket.authorized };
    });
    socket.once('error', ({ code }) => {
        if (seen.tls && !seen.tls.authorized && code)
            seen.tls = { ...seen.tls, fault: code };
    });
};
const socketTo = (clock, { host, port, protocols }, seen) => {
    const began = clock.now();
    if (!protocols) {
        const socket = (0,external_node_net_.connect)({ host, port });
        note(clock, socket, seen, began);
        return socket;
    }
    const servername = (0,external_node_net_.isIP)(host) ? {} : { servername: host };
    const socket = (0,external_node_tls_.connect)({ host, port, ...servername, ALPNProtocols: [...protocols] });
    note(clock, socket, seen, began);
    noteTls(clock, socket, seen);
    return socket;
};
/** Connects, and with TLS trusts; destroyed as soon as `signal` is aborted, also while it is connecting. */
const dial = (clock, to, seen, signal) => new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = socketTo(clock, to, seen);
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    socket.once(to.protocols ? 'secureConnect' : 'connect', () => {
        seen.connected = true;
        resolve(socket);
    });
    // Stays: a socket may fail at any time, and an unheard error would end the process.
    socket.on('error', reject);
    socket.once('close', () => reject(new fault/* Faulty */.CV('reset', 'the connection was closed')));
});


/***/ }),

/***/ 18546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange),
  w: () => (/* binding */ hostOf)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./packages/drivers/src/probes/body.ts
var probes_body = __webpack_require__(52375);
// EXTERNAL MODULE: ./packages/drivers/src/probes/dial.ts + 1 modules
var dial = __webpack_require__(51931);
// EXTERNAL MODULE: ./packages/drivers/src/probes/fault.ts
var probes_fault = __webpack_require__(47903);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/redirect.ts

/** All that may be told to another host; any other header could be what lets somebody in. */
const harmless = /^(accept|accept-(charset|encoding|language)|cache-control|content-type|pragma|user-agent)$/i;
const targetOf = (from, location) => {
    const to = typeof location === 'string' && URL.canParse(location, from.href) ? new URL(location, from.href) : null;
    if (!to || !/^https?:$/.test(to.protocol))
        throw new probes_fault/* Faulty */.CV('redirect', 'redirects to what is no address of HTTP');
    // What a server names as user and password is none of ours.
    return Object.assign(to, { username: '', password: '', hash: '' });
};
const refuse = ({ url, headers, body }, to) => {
    if (url.protocol === 'https:' && to.protocol === 'http:')
        throw new probes_fault/* Faulty */.CV('redirect', `redirects from https to http at ${to.host}`);
    if (to.origin === url.origin)
        return;
    const kept = Object.keys(headers).filter((name) => !harmless.test(name));
    if (body !== undefined)
        kept.push('the body');
    if (kept.length > 0)
        throw new probes_fault/* Faulty */.CV('redirect', `redirects to ${to.origin}, which must not get ${kept.join(', ')}: look there instead`);
};
/** RFC 9110 §15.4: 303 asks for GET; so do 301 and 302 after a POST, by custom; 307 and 308 ask the same again. */
const isRewritten = (status, method) => status === 303 ? method !== 'HEAD' : (status === 301 || status === 302) && method === 'POST';
const withoutBody = (asked, url) => ({
    url,
    method: 'GET',
    headers: Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !/^content-/i.test(name))),
});
/**
 * The request that an answer redirects to, null where it redirects to none. Throws a `Faulty` where that must not be
 * followed: to another origin (RFC 6454) with anything that may be a credential, from https to http, out of HTTP.
 */
const redirected = (asked, status, location) => {
    if (location === undefined || ![301, 302, 303, 307, 308].includes(status))
        return null;
    const url = targetOf(asked.url, location);
    const next = isRewritten(status, asked.method) ? withoutBody(asked, url) : { ...asked, url };
    refuse({ ...next, url: asked.url }, url);
    return next;
};

// EXTERNAL MODULE: ./packages/drivers/src/probes/took.ts
var took = __webpack_require__(20184);
;// CONCATENATED MODULE: ./packages/drivers/src/probes/exchange.ts






/** Headers of one answer, in bytes. */
const mostHeaders = 64 * 1024;
/** All that comes before the headers are whole, in bytes: more than a socket holds and whole headers together. */
const mostBefore = 4 * mostHeaders;
/**
 * Undici would connect anew where a connection ends before anything was asked. It is told later, for while it asks for a
 * connection it takes up no request.
 */
const clientOn = (socket, origin) => {
    let isTaken = false;
    return new undici/* Client */.Kj(origin, {
        connect: (_, done) => {
            const fault = isTaken || socket.destroyed ? new probes_fault/* Faulty */.CV('reset', 'the connection was closed') : null;
            isTaken = true;
            queueMicrotask(() => (fault ? done(fault, null) : done(null, socket)));
        },
        headersTimeout: 0,
        bodyTimeout: 0,
        pipelining: 0,
        allowH2: false,
        maxHeaderSize: mostHeaders,
    });
};
/** RFC 9110 §5.3 joins by commas what is repeated; only `set-cookie` has commas of its own. */
const headersOf = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value = '']) => {
    const values = typeof value === 'string' ? [value] : value;
    return [name, name === 'set-cookie' ? values : values.join(', ')];
}));
/** Undici has no limit to a reason phrase or to how many answers of 1xx come first. */
const guard = (socket, seen) => {
    socket.on('readable', () => {
        if (seen.status === undefined && socket.bytesRead > mostBefore)
            socket.destroy(new probes_fault/* Faulty */.CV('protocol', `sends more than ${mostBefore} bytes and no end of its headers`));
    });
};
const portOf = ({ protocol, port }) => Number(port || (protocol === 'https:' ? 443 : 80));
/** RFC 3986 writes an IPv6 address in brackets, nobody else does. */
const hostOf = ({ hostname }) => hostname.replace(/^\[(.*)\]$/, '$1');
/**
 * One request over a connection of its own, which is what a new user has: a kept one would still be answered by a process
 * that no longer listens. Fills `seen`, and returns the next request where one of `follow` redirects is left and the
 * answer is one, whose body then nobody reads. Rejects with what `faultOf` knows.
 */
const exchange = async (clock, asked, limits, seen, signal) => {
    const { url, method, headers, body } = asked;
    const began = clock.now();
    const to = { host: hostOf(url), port: portOf(url), ...(url.protocol === 'https:' && { protocols: ['http/1.1'] }) };
    const socket = await (0,dial/* dial */.z)(clock, to, seen, signal);
    const client = clientOn(socket, url.origin);
    client.once('connect', () => guard(socket, seen));
    const close = () => void client.destroy().catch(() => { });
    signal.addEventListener('abort', close, { once: true });
    try {
        const path = `${url.pathname}${url.search}`;
        const answer = await client.request({ method, path, headers, ...(body !== undefined && { body }) });
        // What nobody reads must not be heard of either.
        answer.body.on('error', () => { });
        seen.timings.firstByteMs = (0,took/* took */.s)(clock, began);
        seen.status = answer.statusCode;
        seen.headers = headersOf(answer.headers);
        const next = limits.isFollowing ? redirected(asked, answer.statusCode, answer.headers.location) : null;
        if (!next)
            await (0,probes_body/* readBody */.x)(answer.body, String(seen.headers['content-encoding'] ?? ''), limits.maxBody, seen);
        return next;
    }
    finally {
        close();
    }
};


/***/ }),

/***/ 47903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ Faulty),
/* harmony export */   H1: () => (/* binding */ brokenOff),
/* harmony export */   Kl: () => (/* binding */ faultOf)
/* harmony export */ });
/**
 * Codes of Node, OpenSSL, zlib and undici (whose parser's fault has a name only, whose unasked 1xx a message, and whose status of
 * less than 100 an assertion) by what they say about the endpoint; the first kind that applies is it.
 */
const kinds = [
    ['refused', /^(ECONNREFUSED|EHOSTUNREACH|EHOSTDOWN)$/],
    ['dns', /^(ENOTFOUND|EAI_\w+|ENODATA)$/],
    [
        'protocol',
        /^(HTTPParserError|HPE_\w+|UND_ERR_(HEADERS_OVERFLOW|INFO|RESPONSE|RES_CONTENT_LENGTH_MISMATCH)|bad (response|upgrade)|Z_\w+|ERR__ERROR_\w+|ERR_ASSERTION)$/,
    ],
    ['reset', /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/],
    [
        'tls',
        /^(ERR_(TLS|SSL)_\S+|EPROTO|CERT_\w+|CRL_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|ERROR_IN_\w+|PATH_LENGTH_EXCEEDED|UNSPECIFIED)$/,
    ],
    ['timeout', /^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/],
];
/** In characters: names in a certificate can fill pages. */
const longestMessage = 300;
/** A fault of which this probe itself knows the kind. */
class Faulty extends Error {
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
/** A name with several addresses fails with the faults of all of them. */
const partsOf = (thrown) => (Array.isArray(thrown?.errors) ? thrown.errors : []);
const codesOf = (thrown) => {
    if (!thrown)
        return [];
    const own = [thrown.code, thrown.name, thrown.message].filter((code) => typeof code === 'string');
    return [...partsOf(thrown).flatMap(codesOf), ...own, ...codesOf(thrown.cause)];
};
/** OpenSSL's own messages are full of addresses and lines of its source. */
const messageOf = (thrown) => (thrown?.library && thrown.reason) || thrown?.message || thrown?.code;
const reasonOf = (thrown) => partsOf(thrown).map(reasonOf).join('; ') || String(messageOf(thrown) || thrown);
/** Servers have a say in messages: one line, and no page. */
const told = (message) => message
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, longestMessage)
    .toWellFormed();
const kindOf = (thrown) => {
    if (thrown instanceof Faulty)
        return thrown.kind;
    const codes = codesOf(thrown);
    return kinds.find(([, pattern]) => codes.some((code) => pattern.test(code)))?.[0] ?? 'own';
};
/** Which kind of fault was thrown while looking; what nobody else can be blamed for is our own. */
const faultOf = (thrown) => ({
    kind: kindOf(thrown),
    message: told(reasonOf(thrown)),
});
/** That a connection broke off says little without where. */
const brokenOff = (fault, { connected, status }) => {
    if (fault.kind !== 'reset')
        return fault;
    const where = status === undefined ? 'before its headers were whole' : 'within its body';
    const what = connected ? `the answer broke off ${where}` : 'the connection broke off before it stood';
    return { ...fault, message: told(`${what} (${fault.message})`) };
};


/***/ }),

/***/ 20184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ took)
/* harmony export */ });
/** Milliseconds since then, to the microsecond: more is noise, and digits in what is kept. */
const took = (clock, began) => Math.max(0, Math.round((clock.now() - began) * 1_000) / 1_000);


/***/ }),

/***/ 90531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isLate)
/* harmony export */ });
/** What is late by less than that is not said to be: a watch looks every few seconds. */
const punctualMs = 120_000;
const isLate = (due, at) => at - due > punctualMs;


/***/ })

};
