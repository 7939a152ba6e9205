export const id = 9408;
export const ids = [9408,8987];
export const modules = {

/***/ 59408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect),
  U: () => (/* binding */ connectChecks),
  x: () => (/* binding */ peopleOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/checks.ts
var checks = __webpack_require__(97910);
// EXTERNAL MODULE: ./packages/drivers/src/checks/evidence.ts
var checks_evidence = __webpack_require__(61692);
// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var src_clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/drivers/src/host.ts
var src_host = __webpack_require__(22641);
// EXTERNAL MODULE: ./packages/drivers/src/logs.ts
var src_logs = __webpack_require__(24148);
// EXTERNAL MODULE: ./packages/drivers/src/probes/http.ts
var http = __webpack_require__(38987);
// EXTERNAL MODULE: ./packages/drivers/src/providers.ts
var providers = __webpack_require__(47857);
// EXTERNAL MODULE: ./packages/engine/src/perform/diagnosis.ts
var diagnosis = __webpack_require__(12039);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/expand.ts
var expand = __webpack_require__(74885);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
;// CONCATENATED MODULE: ./packages/convoy/src/kept.ts

/** Fields with words of a provider's own; names, versions and keys are not among them. */
const free = new Set(['digest', 'commit', 'candidate', 'handle', 'url']);
/** The secrets of an answer, with their fields. */
const secretsIn = (answer, find) => Object.entries(answer).flatMap(([key, item]) => {
    if (typeof item === 'object' && item !== null)
        return secretsIn(item, find);
    const secret = typeof item === 'string' && free.has(key) ? find(item) : undefined;
    return secret === undefined ? [] : `${secret} in \`${key}\``;
});
/**
 * A provider whose answers can be kept: they come back to it as they are, in another process and days later, so they can
 * neither be masked nor written as names of values that change meanwhile. One that holds a secret is refused.
 */
const keeping = (provider, find) => {
    const kept = (answer, what) => {
        const [secret] = secretsIn(answer, find);
        if (secret === undefined)
            return answer;
        const reason = `${what} answered with ${secret}: it would be kept, so answer with what anybody may read`;
        throw new error/* ConvoyError */.rG('SECRET_IN_ANSWER', reason);
    };
    return {
        ...provider,
        deploy: async (effect, release) => kept(await provider.deploy(effect, release), `the deploy of ${effect.target.service}`),
        describe: async (target, signal) => kept(await provider.describe(target, signal), `what describes ${target.service}`),
    };
};

// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
;// CONCATENATED MODULE: ./packages/convoy/src/connect.ts














/** Addresses that cannot be told, for a variable of another service is not set, are left out. */
const whole = (env, lookup) => Object.fromEntries(Object.entries(env)
    .filter(([, value]) => (0,expand/* referencesIn */.ii)(value).every(({ name, fallback }) => lookup(name) || fallback !== undefined))
    .map(([name, value]) => [name, (0,expand/* expand */.fT)(value, lookup)]));
/** A job acts for whoever started it; elsewhere the token says who asks, whatever this machine calls them. */
const peopleOf = ({ github }, env) => github === null
    ? {}
    : {
        people: {
            permission: async (login) => {
                const repository = await github();
                return repository.permissionOf(env.GITHUB_ACTIONS ? login : await repository.login());
            },
        },
    };
/** Of an address that a variable holds, the query must not end up before the path. */
const addressed = (url, lookup) => {
    const [, base, path] = /^((?:\$\{[^{}]*\})+)(\/.*)$/s.exec(url) ?? [];
    return base === undefined || path === undefined
        ? (0,expand/* expand */.fT)(url, lookup)
        : (0,diagnosis/* under */.h)((0,expand/* expand */.fT)(base, lookup), (0,expand/* expand */.fT)(path, lookup));
};
/** A request with the values of its variables, which are asked for only here. */
const expanded = (request, lookup) => ({
    ...request,
    url: addressed(request.url, lookup),
    ...(request.headers && {
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, (0,expand/* expand */.fT)(value, lookup)])),
    }),
    ...(request.body !== undefined && { body: (0,expand/* expand */.fT)(request.body, lookup) }),
});
/** What checks look and measure with. */
const connectChecks = ({ root, manifest, env, evidence }) => {
    const repository = env.GITHUB_WORKSPACE || root;
    const lookup = (name) => env[name];
    const clock = src_clock/* systemClock */.m;
    const host = (0,src_host/* createHost */.D)({ root, env, clock });
    const probe = (0,http.createProbe)(src_clock/* stopwatch */.s);
    return {
        clock,
        probe: { look: async (request, signal) => probe.look(expanded(request, lookup), signal) },
        host: {
            ...host,
            run: (command, signal) => host.run({ ...command, env: whole(command.env, lookup) }, signal),
        },
        checks: (0,checks/* createChecks */.S)({ root, env, clock }),
        expand: (text) => (0,expand/* expand */.fT)(text, lookup),
        repository: { manifest: (0,external_node_path_.relative)(repository, manifest), root: (0,external_node_path_.relative)(repository, root) },
        evidence,
    };
};
/** Where ports meet drivers, and nowhere else. */
const connect = async (place, settings, deployment, env, note) => {
    const redact = (0,secrets/* redactorFor */.sD)(settings, env);
    const lookup = (name) => env[name];
    const clock = src_clock/* systemClock */.m;
    const dir = (0,folders/* logsDir */.Ll)(place, settings.environment, deployment);
    const logs = (0,src_logs/* createLogs */.Q)({ dir, secrets: (0,secrets/* secretsOf */.Fj)(settings, env), onFault: note });
    const options = { root: place.root, localDir: place.localDir, env, lookup, clock, logs };
    const made = await create(settings, options, (0,secrets/* secretFinder */.pY)(settings, env));
    const evidence = (0,checks_evidence/* createEvidence */.I)({
        dir: (0,folders/* evidenceDir */.XG)(place, settings.environment, deployment),
        ...{ redact, onFault: note },
    });
    return {
        ...{ redact, evidence },
        close: logs.close,
        ports: {
            ...connectChecks({ root: place.root, manifest: place.manifest, env, evidence }),
            logs,
            ...peopleOf(place, env),
            provider: (service) => {
                const provider = made.get(service);
                if (!provider)
                    throw new error/* ConvoyError */.rG('UNKNOWN_SERVICE', `no provider was made for ${service}`);
                return provider;
            },
        },
    };
};
const create = async (settings, options, find) => new Map(await Promise.all(Object.entries(settings.services).map(async ([service, { provider, with: keys }]) => {
    const row = Object.hasOwn(providers/* providers */.r, provider) ? providers/* providers */.r[provider] : undefined;
    if (!row)
        throw new error/* ConvoyError */.rG('UNKNOWN_PROVIDER', `services.${service}.provider: there is no provider ${provider}`);
    return [service, keeping(await row.create(options, keys), find)];
})));


/***/ }),

/***/ 49370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ agent)
/* harmony export */ });
/** How looks name themselves (RFC 9110 §10.1.5), so that who counts users can leave them out. */
const agent = 'convoy';


/***/ }),

/***/ 61692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createEvidence),
/* harmony export */   a: () => (/* binding */ evidenceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91707);
/* harmony import */ var _stores_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1136);




/** Of one file, in bytes; a Lighthouse report has some 300 KB. */
const longest = 5 * 1024 * 1024;
const longestName = 200;
/** A file's name in no other folder; what is no letter, digit, `.`, `_` or `-` becomes `_`. */
const evidenceFile = (name) => {
    const plain = name.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(-longestName);
    return plain.replace(/^\.+/, (dots) => '_'.repeat(dots.length)) || '_';
};
/** Masked before it is cut: half of a secret is one too. */
const bounded = (content) => {
    const bytes = Buffer.from(content);
    if (bytes.length <= longest)
        return bytes;
    const told = `\n… cut: ${bytes.length} bytes, of which the first ${longest} are kept\n`;
    return `${bytes
        .subarray(0, longest)
        .toString()
        .replace(/\uFFFD+$/, '')}${told}`;
};
/** Masked files `<dir>/<name>`, readable by their owner only; the same name is the same file, written anew. */
const createEvidence = ({ dir, redact, onFault }) => {
    const files = new Set();
    let faulty = false;
    return {
        dir,
        kept: () => [...files],
        keep: async (name, content) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, evidenceFile(name));
            try {
                await (0,_stores_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(dir, 0o700);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, bounded(redact(content)), { mode: 0o600 });
                files.add(file);
                return file;
            }
            catch (thrown) {
                if (!faulty)
                    onFault(`${file}: evidence cannot be kept, which stops nothing: ${(0,_convoy_model_error__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
                faulty = true;
                return null;
            }
        },
    };
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

/***/ 38987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProbe: () => (/* binding */ createProbe)
/* harmony export */ });
/* harmony import */ var _agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49370);
/* harmony import */ var _dial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51931);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18546);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47903);
/* harmony import */ var _took_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20184);





/** A health answer is small; more is not read, in bytes. */
const usualBody = 64 * 1024;
const unseen = () => ({ connected: false, timings: {} });
const basic = ({ username, password }) => `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`;
const askedOf = (url, { method = 'GET', headers = {}, body }) => {
    const isNamed = url.username !== '' || url.password !== '';
    const says = (wanted) => Object.keys(headers).some((name) => name.toLowerCase() === wanted);
    const named = isNamed && !says('authorization') ? { ...headers, authorization: basic(url) } : headers;
    const all = says('user-agent') ? named : { ...named, 'user-agent': _agent_js__WEBPACK_IMPORTED_MODULE_3__/* .agent */ .M };
    return { url, method: method.toUpperCase(), headers: all, ...(body !== undefined && { body }) };
};
/** Every request of one look: the next while redirects are followed. */
const exchanges = async (clock, first, { follow = 0, maxBody = usualBody }, sight, signal) => {
    const limits = { maxBody, isFollowing: follow > 0 };
    const been = new Set();
    for (let asked = first; asked;) {
        been.add(`${asked.method} ${asked.url}`);
        const next = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(clock, asked, limits, sight.last, signal);
        if (!next)
            return;
        if (been.has(`${next.method} ${next.url}`))
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Faulty */ .CV('redirect', 'redirects in a circle');
        if (sight.redirects.length >= follow)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Faulty */ .CV('redirect', `redirects more than ${follow} times`);
        sight.redirects = [...sight.redirects, next.url.href];
        sight.last = unseen();
        asked = next;
    }
};
const connecting = async (clock, url, sight, signal) => {
    if (url.hostname === '' || url.port === '')
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Faulty */ .CV('own', `${url.protocol}// needs a host and a port`);
    const protocols = url.protocol === 'tls:' ? { protocols: [] } : {};
    await (0,_dial_js__WEBPACK_IMPORTED_MODULE_0__/* .dial */ .z)(clock, { host: (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w)(url), port: Number(url.port), ...protocols }, sight.last, signal);
};
const ask = async (clock, request, sight, signal) => {
    const url = new URL(request.url);
    if (/^https?:$/.test(url.protocol))
        return exchanges(clock, askedOf(url, request), request, sight, signal);
    if (/^(tcp|tls):$/.test(url.protocol))
        return connecting(clock, url, sight, signal);
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Faulty */ .CV('own', `nobody here speaks ${url.protocol}`);
};
/** Settles when there is no more use in looking. */
const limitOf = async (clock, timeoutMs, signal) => clock.sleep(timeoutMs, signal).then(() => ({ kind: 'timeout', message: `no whole answer within ${timeoutMs} ms` }), () => ({ kind: 'own', message: 'the look was cancelled' }));
const lookOf = (url, { last, redirects }, ms, fault) => {
    const { timings, ...seen } = last;
    const { connectMs } = timings;
    return {
        url,
        ...seen,
        ...(redirects.length > 0 && { redirects }),
        ms,
        ...(connectMs !== undefined && { timings: { ...timings, connectMs, totalMs: ms } }),
        ...(fault && { fault }),
    };
};
/** Sockets and sleepers of a look end with it. */
const look = async (clock, request, signal) => {
    const began = clock.now();
    const sight = { last: unseen(), redirects: [] };
    const over = new AbortController();
    const looked = (fault) => lookOf(request.url, sight, (0,_took_js__WEBPACK_IMPORTED_MODULE_4__/* .took */ .s)(clock, began), fault && (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenOff */ .H1)(fault, sight.last));
    try {
        signal.throwIfAborted();
        const got = ask(clock, request, sight, over.signal).then(() => undefined, _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl);
        const limit = limitOf(clock, request.timeoutMs, AbortSignal.any([signal, over.signal]));
        return looked(await Promise.race([limit, got]));
    }
    catch (thrown) {
        return looked({ ...(0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(thrown), kind: 'own' });
    }
    finally {
        over.abort();
    }
};
/** Looks by HTTP, HTTPS, TCP and TLS, at whatever certificates this machine trusts (`NODE_EXTRA_CA_CERTS`). */
const createProbe = (clock) => ({
    look: (request, signal) => look(clock, request, signal),
});


/***/ }),

/***/ 20184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ took)
/* harmony export */ });
/** Milliseconds since then, to the microsecond: more is noise, and digits in what is kept. */
const took = (clock, began) => Math.max(0, Math.round((clock.now() - began) * 1_000) / 1_000);


/***/ })

};
