export const id = 6353;
export const ids = [6353];
export const modules = {

/***/ 36872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim)
/* harmony export */ });
/**
 * Before there is a plan the state knows nothing of the environment, and the record stays as it is. A deployment is
 * unfinished until the environment is given back: whoever finds it takes the last steps too.
 */
const projected = (record, state) => {
    if (!state.plan)
        return record;
    const { markers, ordinal, holds, floors, tasks } = state;
    return {
        ...record,
        underway: Object.entries(state.running).map(([key, { deadline }]) => ({ key, deadline })),
        unfinished: state.deployment,
        ...{ segments: state.segments, markers, ordinal, holds, floors, tasks },
    };
};
const givenBack = (record, state) => ({
    ...projected(record, state),
    ...(state.outcome ? { unfinished: null, segments: {} } : {}),
    owner: null,
});
/**
 * Claims an environment by compare-and-swap, with the next epoch. A deployment that has not ended is resumed or settled
 * before another one starts.
 */
const claim = async (head, claimant, clock) => {
    const { agent, deployment, isAlive, takeOver, begun = false, crew = false, forMs } = claimant;
    for (;;) {
        const { record, revision } = await head.read();
        const { owner, unfinished } = record;
        if (owner && !takeOver && (await isAlive(owner)))
            return { ok: false, code: 'LOCKED', record };
        if (unfinished !== null && unfinished !== deployment)
            return { ok: false, code: 'UNFINISHED', record };
        if (begun && unfinished === null)
            return { ok: false, code: 'ENDED_MEANWHILE', record };
        const now = clock.now();
        const since = new Date(now).toISOString();
        const until = forMs === undefined ? {} : { until: new Date(now + forMs).toISOString() };
        const mine = { agent, deployment, since, ...(crew ? { crew } : {}), ...until };
        const segments = unfinished === null ? {} : record.segments;
        const next = { ...record, epoch: record.epoch + 1, owner: mine, unfinished: deployment, segments };
        const note = owner ? `${deployment}: ${agent} takes over from ${owner.agent}` : `${deployment}: begun by ${agent}`;
        const written = await head.write(next, revision, note);
        if (written !== null)
            return { ok: true, claim: held(head, next, written), former: owner };
    }
};
const held = (head, first, claimed) => {
    let record = first;
    let revision = claimed;
    const write = async (next, note, after) => {
        if (revision === null)
            return false;
        revision = await head.write(next, revision, note, after);
        if (revision !== null)
            record = next;
        return revision !== null;
    };
    return {
        epoch: first.epoch,
        get record() {
            return record;
        },
        touch: (note) => write(record, note),
        save: (state, note, after) => write(projected(record, state), note, after),
        release: (state, note) => write(givenBack(record, state), note),
        cancel: (note) => write({ ...record, owner: null, unfinished: null, segments: {} }, note),
    };
};


/***/ }),

/***/ 64127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7712);

/** Loads what any agent wrote and goes on behind it. One append waits for the one before it: file order is fold order. */
const openLedger = async (store, { name, epoch, agent, initial, fold, stamp }, clock) => {
    let state = initial;
    let lamport = 0;
    let seq = 0;
    let pushed = [];
    let written = Promise.resolve();
    const take = (events) => {
        state = fold(state, events);
        for (const { order } of events)
            lamport = Math.max(lamport, order[1]);
    };
    take((0,_convoy_model_in_force__WEBPACK_IMPORTED_MODULE_0__/* .inForce */ .N)(await store.load()));
    const stamped = (fact) => {
        lamport += 1;
        seq += 1;
        const at = new Date(clock.now()).toISOString();
        return stamp(fact, { id: `${name}.${epoch}.${agent}.${seq}`, at, order: [epoch, lamport, agent, seq] });
    };
    return {
        get state() {
            return state;
        },
        push: (facts) => {
            const events = facts.map(stamped);
            pushed.push(...events);
            take(events);
        },
        append: async (facts) => {
            const before = pushed;
            const events = facts.map(stamped);
            if (before.length + events.length === 0)
                return;
            pushed = [];
            const own = written.then(async () => {
                await store.append([...before, ...events]);
                take(events);
            });
            written = own.catch(() => undefined);
            await own;
            // Behind the queue: what needs no more than the disk goes on meanwhile.
            await store.secure?.([...before, ...events]);
        },
    };
};


/***/ }),

/***/ 12039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diagnosis),
/* harmony export */   h: () => (/* binding */ under)
/* harmony export */ });
/* harmony import */ var _convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91529);

/** What only explains a verdict must not hold it back. */
const longestDiagnosisMs = 1_000;
/** Path, query and fragment; what is within a `${NAME:-default}` divides nothing. */
const parts = /^((?:\$\{[^{}]*\}|[^?#])*)(?:\?([^#]*))?(#.*)?$/s;
const partsOf = (address) => (parts.exec(address) ?? [address]).slice(1).map((part) => part ?? '');
/** A path below the address of a service, with the queries of both; where one only connects there are none. */
const under = (base, path) => {
    if (/^(tcp|tls):/i.test(base))
        return base;
    const [root = '', key = ''] = partsOf(base);
    const [way = '', asked = '', fragment = ''] = partsOf(path);
    const query = [key, asked].filter((part) => part !== '').join('&');
    return `${root.replace(/\/+$/, '')}/${way.replace(/^\/+/, '')}${query && `?${query}`}${fragment}`;
};
/**
 * What `health.live` and `health.detail` say beside a verdict that is no pass: whether the process lives at all, and which
 * of its parts it reports as failing.
 */
const diagnosis = async (probe, base, health, signal) => {
    const look = (path) => probe.look({ url: under(base, path), timeoutMs: longestDiagnosisMs }, signal);
    const [live, detail] = await Promise.all([
        look(health.live),
        health.detail === undefined ? null : look(health.detail),
    ]);
    const parts = (0,_convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__/* .troubled */ .Y)((0,_convoy_judge_health_body__WEBPACK_IMPORTED_MODULE_0__/* .healthOf */ .W)(detail?.body ?? ''));
    return [
        `; ${health.live} ${live.status === undefined ? `does not answer (${live.fault?.kind})` : `answers ${live.status}`}`,
        ...(parts.length > 0 ? [`; failing: ${parts.join(', ')}`] : []),
    ].join('');
};


/***/ }),

/***/ 54666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63308);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88815);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50180);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48886);




/** Whole numbers are equal in any notation; everything else is compared as text. */
const isSame = (one, other) => {
    if (one === other)
        return true;
    const whole = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(one);
    return whole !== undefined && whole === (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(other);
};
const isEqual = ({ operand: one, texts }, other) => {
    if (one.kind === 'pat')
        return other.texts.some((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(one.pattern, text));
    if (one.kind === 'any')
        return one.options.some((option) => other.texts.some((text) => (typeof option === 'string' ? option === text : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(option, text))));
    if (other.operand.kind === 'pat' || other.operand.kind === 'any')
        return isEqual(other, { operand: one, texts });
    return texts.some((text) => other.texts.some((found) => isSame(text, found)));
};
const ordered = (one, operator, other) => {
    switch (operator) {
        case '<':
            return one < other;
        case '<=':
            return one <= other;
        case '>':
            return one > other;
        case '>=':
            return one >= other;
    }
};
/** Why a side is no measurement; of a comparison by size also what is no number. */
const lackOf = (side, isOrder) => {
    const [text] = side.texts;
    if (side.lack !== undefined || !isOrder || (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(text) !== undefined)
        return side.lack;
    return `${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)(side.operand.text, 100)} is neither a number nor a duration and counts as 0`;
};
/** Who asks for exactly what Gatus takes the absent for means the absence, as in `[CERTIFICATE_EXPIRATION] == 0`. */
const isAsked = (side, operator, other) => side.isAbsent === true && operator === '==' && other.operand.kind === 'literal';
/** What a condition without `[*]` is worth. Nothing that was not measured makes it true. */
const holds = ({ left, operator, right }, reading) => {
    const [one, other] = [(0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .J)(left, reading), (0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .J)(right, reading)];
    const isOrder = operator !== '==' && operator !== '!=';
    const isTrue = isOrder
        ? ordered((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(one.texts[0]) ?? 0, operator, (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(other.texts[0]) ?? 0)
        : isEqual(one, other) === (operator === '==');
    const lack = lackOf(one, isOrder) ?? lackOf(other, isOrder);
    const isExcused = isAsked(one, operator, other) || isAsked(other, operator, one);
    const isEmpty = isTrue && lack !== undefined && !isExcused;
    const shown = (manner) => `${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAs */ .sE)(one, other, isOrder, manner)} ${operator} ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAs */ .sE)(other, one, isOrder, manner)}`;
    const [resolved, told] = [() => shown(_show_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj), () => shown(_show_js__WEBPACK_IMPORTED_MODULE_1__/* .discreet */ .C)];
    const reason = () => lack ?? (isTrue ? 'it holds' : `${told()} does not hold`);
    return isEmpty
        ? { result: 'error', resolved, told, reason: () => `${lack}: it would hold only because nothing was measured` }
        : { result: isTrue, resolved, told, reason };
};


/***/ }),

/***/ 86687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readingOf),
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ./packages/judge/src/json.ts
var src_json = __webpack_require__(4129);
// EXTERNAL MODULE: ./packages/judge/src/path.ts
var src_path = __webpack_require__(83956);
// EXTERNAL MODULE: ./packages/judge/src/condition/answer.ts
var condition_answer = __webpack_require__(33455);
// EXTERNAL MODULE: ./packages/judge/src/condition/number.ts
var number = __webpack_require__(63308);
;// CONCATENATED MODULE: ./packages/judge/src/condition/render.ts


/** Go's fmt.Sprint, by which Gatus writes lists: `[1 2 map[id:3]]`. */
const goStyle = (number) => ({
    list: ['[', ' ', ']'],
    map: ['map[', ' ', ']'],
    key: (name) => `${name}:`,
    scalar: (value) => (value === null ? '<nil>' : typeof value === 'number' ? number(value) : String(value)),
});
/** JSON without spaces and with sorted keys, as Gatus writes maps: `{"a":1,"b":[2]}`. */
const jsonStyle = {
    list: ['[', ',', ']'],
    map: ['{', ',', '}'],
    key: (name) => `${JSON.stringify(name)}:`,
    scalar: (value) => JSON.stringify(value),
};
const frameOf = (value, { list, map, key }) => {
    const [, between, close] = Array.isArray(value) ? list : map;
    const items = Array.isArray(value)
        ? Iterator.from(value).map((item) => ['', item])
        : Iterator.from(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))).map(([name, item]) => [key(name), item]);
    return { items, between, close, count: 0 };
};
/** Without recursion: what a server sends may be nested deeper than the stack. */
const written = (root, style) => {
    const parts = [];
    const open = [];
    const write = (value) => {
        if (value === null || typeof value !== 'object')
            parts.push(style.scalar(value));
        else {
            parts.push((Array.isArray(value) ? style.list : style.map)[0]);
            open.push(frameOf(value, style));
        }
    };
    write(root);
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
        const { done, value } = frame.items.next();
        if (done)
            parts.push(open.pop().close);
        else {
            if (frame.count++ > 0)
                parts.push(frame.between);
            parts.push(value[0]);
            write(value[1]);
        }
    }
    return parts.join('');
};
/**
 * A value of a JSON body as the texts that a condition may compare it with: as people write it and, where that is another,
 * as Gatus does (1234567 and 1.234567e+06). A half of a surrogate pair becomes U+FFFD, as in Go.
 */
const textsOf = (value) => {
    if ((0,src_json/* isMap */.j)(value))
        return [written(value, jsonStyle).toWellFormed()];
    const [plain, go] = [String, number/* goNumber */.e$].map((number) => written(value, goStyle(number)).toWellFormed());
    return plain === undefined || go === undefined || plain === go ? [plain ?? ''] : [plain, go];
};

;// CONCATENATED MODULE: ./packages/judge/src/condition/resolve.ts




const readingOf = (answer) => {
    let json;
    return { answer, json: () => (json ??= (0,src_json/* readJson */.V)(answer.body ?? '')) };
};
const encoder = new TextEncoder();
/** Length in bytes of UTF-8, as Go counts. */
const bytes = (text) => String(encoder.encode(text).length);
/** A text, its length, or whether there is one. */
const asked = (call, text) => {
    if (call === 'has')
        return String(text !== '');
    return call === 'len' ? bytes(text) : text;
};
const invalid = (text, lack) => ({ texts: [`${text} (INVALID)`], lack, isInvalid: true });
const isSilent = ({ status, body }) => status === undefined && body === undefined;
const silence = 'nothing answered';
const wholeBody = (call, { answer, json }) => {
    const body = answer.body ?? '';
    const trimmed = body.trim();
    const silent = isSilent(answer) ? { lack: silence, isAbsent: true } : {};
    if (call !== 'len')
        return { texts: [asked(call, trimmed)], ...(call === null && { sent: trimmed }), ...silent };
    const { value } = trimmed.startsWith('[') ? json() : {};
    return { texts: [Array.isArray(value) ? String(value.length) : bytes(body)], ...silent };
};
const withinBody = ({ text, call }, path, { answer, json }) => {
    const { value: root, lack } = json();
    const value = (0,src_path.at)(root, path);
    if (call === 'has')
        return { texts: [String(isThere(value))], ...(isSilent(answer) && { lack: silence }) };
    if (isSilent(answer))
        return invalid(text, silence);
    if (!isThere(value))
        return invalid(text, lack === undefined ? `the body has nothing at ${text}` : `the body ${lack}`);
    if (call === null)
        return { texts: textsOf(value), sent: value };
    return { texts: [Array.isArray(value) ? String(value.length) : bytes(textsOf(value)[0])] };
};
const ofHeader = ({ text, call }, name, { answer }) => {
    const value = (0,condition_answer/* headerOf */.rR)(answer, name);
    const silent = answer.status === undefined && answer.headers === undefined;
    if (call === 'has')
        return { texts: [String(value !== undefined)], ...(silent && { lack: silence }) };
    if (value === undefined)
        return invalid(text, `the answer has no header ${name}`);
    return { texts: [asked(call, value)], ...(call === null && { sent: value }) };
};
const ofMeasure = ({ call }, measure, { answer }) => {
    const { text, isMeasured } = (0,condition_answer/* measured */.jh)(measure, answer);
    if (call === 'has')
        return { texts: [String(isMeasured && text !== '')] };
    const resolved = { texts: [asked(call, text)] };
    return isMeasured ? resolved : { ...resolved, lack: `${measure} was not measured`, isAbsent: true };
};
const isThere = (value) => value !== undefined && value !== null && (typeof value !== 'number' || Number.isFinite(value));
const ofKnown = ({ text, call }, found) => {
    if (call === 'has')
        return { texts: [String(isThere(found))] };
    if (!isThere(found))
        return invalid(text, `${text} is not known`);
    if (call === null)
        return { texts: textsOf(found), sent: found };
    return { texts: [Array.isArray(found) ? String(found.length) : bytes(textsOf(found)[0])] };
};
/** What a side that is a value stands for in an answer; never throws, whatever the server sent. */
const resolve = (value, reading) => {
    const { source } = value;
    if (source.of === '[KNOWN]')
        return ofKnown(value, (0,src_path.at)(reading.known?.(source.name), source.path));
    if (source.of === '[HEADER]')
        return ofHeader(value, source.name, reading);
    if (source.of !== '[BODY]')
        return ofMeasure(value, source.of, reading);
    return source.path.length === 0 ? wholeBody(value.call, reading) : withinBody(value, source.path, reading);
};


/***/ }),

/***/ 50180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ discreet),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   sE: () => (/* binding */ shownAs),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82368);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46211);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63308);



/** Of what is compared with a pattern Gatus shows this much, of all else anything: here it is bounded too. */
const [shownOfMatched, longest] = [25, 100];
/** One line, no longer than this: what a server sends must not move a terminal's cursor. */
const shortened = (text, most) => {
    const start = text.slice(0, 2 * most + 2).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
    const characters = [...start];
    return characters.length > most || text.length > start.length
        ? `${characters.slice(0, most).join('')}...(truncated)`
        : start;
};
const isExpiry = ({ operand }) => operand.kind === 'value' && operand.call === null && operand.source.of.endsWith('_EXPIRATION]');
/** Whose name says that it is a secret. */
const isSecret = ({ operand }) => {
    if (operand.kind !== 'value' || operand.call !== null)
        return false;
    const { source } = operand;
    const name = source.of === '[HEADER]' ? source.name : source.of === '[BODY]' ? source.path.findLast(isName) : undefined;
    return name !== undefined && ((0,_convoy_model_telling__WEBPACK_IMPORTED_MODULE_2__/* .isTelling */ .c)(name) || /cookie|authorization|session|jwt/i.test(name));
};
const isName = (step) => typeof step === 'string';
/** As Gatus does: for whose own data it is. */
const cut = ({ texts }, other) => shortened(texts[0], other.operand.kind === 'pat' ? shownOfMatched : longest);
/** As journals may hold it. */
const discreet = (side, other) => (side.sent === undefined ? cut(side, other) : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(side.sent));
/** What stands behind a side in brackets; undefined where nothing has to. */
const found = (side, other, isOrder, manner) => {
    const [text] = side.texts;
    if (isSecret(side))
        return '***';
    if (!isOrder)
        return side.operand.kind === 'value' ? manner(side, other) : undefined;
    const number = (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(text);
    if (isExpiry(side))
        return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .spanText */ .Cp)(Number(number ?? 0));
    if (side.operand.kind === 'value')
        return String(number ?? 0);
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .pc)(text) === undefined && String(number ?? 0) !== text ? String(number ?? 0) : undefined;
};
/** A side as it is written, with what it stood for behind it where that is something else. */
const shownAs = (side, other, isOrder, manner) => {
    const written = shortened(side.operand.text, 2 * longest);
    if (side.isInvalid)
        return `${written} (INVALID)`;
    const value = found(side, other, isOrder, manner);
    return value === undefined || value === written ? written : `${written} (${value})`;
};


/***/ }),

/***/ 48886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86687);

const sideOf = (operand, reading) => ({
    operand,
    ...(operand.kind === 'value'
        ? (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .h)(operand, reading)
        : { texts: [operand.kind === 'literal' ? operand.value : operand.text] }),
});


/***/ }),

/***/ 91529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ healthOf),
  Y: () => (/* binding */ troubled)
});

// EXTERNAL MODULE: ./packages/judge/src/json.ts
var json = __webpack_require__(4129);
// EXTERNAL MODULE: ./packages/judge/src/word.ts
var word = __webpack_require__(26683);
;// CONCATENATED MODULE: ./packages/judge/src/health/words.ts
/**
 * What health bodies write, in any case: draft-inadarei-api-health-check-06 (pass, warn, fail, and ok, up, error, down,
 * which it takes for the same), Spring Boot (UP, DOWN, OUT_OF_SERVICE), MicroProfile Health (UP, DOWN), ASP.NET Core
 * (Healthy, Degraded, Unhealthy), Terminus (ok, error, shutting_down), and plain words for the same.
 */
const words = {
    healthy: ['pass', 'passed', 'ok', 'up', 'healthy', 'ready', 'success', 'true'],
    degraded: ['warn', 'warning', 'degraded'],
    unhealthy: [
        ...['fail', 'failed', 'failure', 'error', 'down', 'unhealthy', 'false'],
        ...['out_of_service', 'shutting_down', 'not_ready', 'critical', 'fatal'],
    ],
};
const states = new Map(Object.entries(words).flatMap(([state, all]) => all.map((word) => [word, state])));
/** The state that a status stands for: a known word, or a truth. */
const stateOf = (status) => typeof status === 'string' || typeof status === 'boolean'
    ? (states.get(String(status).trim().toLowerCase()) ?? 'unknown')
    : 'unknown';
const severity = ['unknown', 'healthy', 'degraded', 'unhealthy'];
/** The worst of some states; unknown says less than any other. */
const worst = (all) => all.reduce((one, other) => (severity.indexOf(other) > severity.indexOf(one) ? other : one), 'unknown');

;// CONCATENATED MODULE: ./packages/judge/src/health/components.ts



/** Where bodies keep their parts: Spring, the RFC draft and MicroProfile, ASP.NET, Terminus. */
const containers = ['components', 'checks', 'entries', 'results', 'details', 'dependencies'];
/** Nobody reads more, and a body may hold anything. */
const [most, deepest] = [100, 4];
/** .NET writes its own names with a capital unless told otherwise. */
const field = (map, name) => {
    const key = Object.hasOwn(map, name) ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return Object.hasOwn(map, key) ? map[key] : undefined;
};
/** Names go into the journal, and nothing else that a body may hold: a plain word, or two. */
const named = (name) => /^[A-Za-z][^ ]*(?: [^ ]+)?$/.test(name) && name.length <= 32 && name.split(' ').every(word/* isPlainWord */.F)
    ? name
    : '(no plain name)';
const statusOf = (part) => {
    // The RFC draft keeps a list of measurements for each part.
    if (Array.isArray(part))
        return worst(part.slice(0, most).map((one) => ((0,json/* isMap */.j)(one) ? statusOf(one) : 'unknown')));
    return stateOf((0,json/* isMap */.j)(part) ? (field(part, 'status') ?? field(part, 'state') ?? field(part, 'healthy')) : part);
};
const entriesOf = (container) => {
    if (Array.isArray(container))
        return container
            .slice(0, most)
            .filter(json/* isMap */.j)
            .map((part) => [String(field(part, 'name') ?? field(part, 'componentId') ?? '?'), part]);
    return (0,json/* isMap */.j)(container) ? Object.entries(container).slice(0, most) : [];
};
const partsOf = (map) => containers.flatMap((key) => entriesOf(field(map, key)));
const hasStatus = (part) => (0,json/* isMap */.j)(part) && typeof field(part, 'status') === 'string';
/** Spring's parts of parts: each stands for itself, below the name of what it is a part of. */
const within = (part, depth) => (0,json/* isMap */.j)(part) && depth < deepest ? partsOf(part).filter(([, inner]) => hasStatus(inner)) : [];
const opened = ([name, part], depth) => {
    const inner = within(part, depth).flatMap((one) => opened(one, depth + 1));
    if (inner.length === 0)
        return [{ name: named(name), state: statusOf(part) }];
    return inner.map((one) => ({ ...one, name: `${named(name)}.${one.name}` }));
};
/** The parts that a health body names, at most a hundred, each once with the worst that is said of it. */
const componentsOf = (body) => {
    const parts = partsOf(body);
    // Spring Boot 1 has no container: whatever has a status beside the overall one is a part.
    const flat = parts.length > 0 || !hasStatus(body) ? [] : Object.entries(body).filter(([, part]) => hasStatus(part));
    const found = new Map();
    for (const part of [...parts, ...flat.slice(0, most)])
        for (const { name, state } of opened(part, 1))
            if (found.size < most || found.has(name))
                found.set(name, worst([found.get(name) ?? 'unknown', state]));
    return [...found].map(([name, state]) => ({ name, state }));
};

;// CONCATENATED MODULE: ./packages/judge/src/health/body.ts



const ofNet = /^(?:healthy|degraded|unhealthy)$/i;
const ofSpring = /^(?:UP|DOWN|OUT_OF_SERVICE|UNKNOWN)$/;
/** What stands alone may be anything: only words that mean nothing else. */
const alone = /^(?:healthy|degraded|unhealthy|up|down|out_of_service)$/i;
const dialectOf = (body, status) => {
    if (typeof status !== 'string')
        return null;
    if (ofNet.test(status))
        return 'aspnet';
    if (Array.isArray(body.checks))
        return 'microprofile';
    if (ofSpring.test(status))
        return 'spring';
    return (0,json/* isMap */.j)(body.checks) || stateOf(status) !== 'unknown' ? 'rfc' : null;
};
const nothing = { dialect: null, state: 'unknown', word: null, components: [] };
const ofWord = (word) => alone.test(word)
    ? { dialect: ofNet.test(word) ? 'aspnet' : null, state: stateOf(word), word, components: [] }
    : nothing;
const trimmed = (status) => (typeof status === 'string' ? status.trim() : status);
/** The known word for the whole, and whose form it is; a truth under `healthy` where there is no such word. */
const wholeOf = (body) => {
    // MicroProfile Health 1 called it outcome.
    const status = trimmed(field(body, 'status') ?? (Array.isArray(body.checks) ? field(body, 'outcome') : undefined));
    const dialect = dialectOf(body, status);
    const state = stateOf(status);
    if (state !== 'unknown')
        return { dialect, state, word: String(status) };
    const truth = field(body, 'healthy');
    return typeof truth === 'boolean'
        ? { dialect, state: stateOf(truth), word: `healthy: ${truth}` }
        : { dialect, state, word: null };
};
/** Reads whatever a server sends; never throws. A body in no known form says nothing: its HTTP status counts. */
const healthOf = (text) => {
    const plain = text.trim();
    if (alone.test(plain))
        return ofWord(plain);
    const { value: body } = (0,json/* readJson */.V)(text);
    if (typeof body === 'string')
        return ofWord(body.trim());
    return (0,json/* isMap */.j)(body) ? { ...wholeOf(body), components: componentsOf(body) } : nothing;
};
/** Names that are told: so many that a line holds them. */
const told = 5;
/** Names of the parts that are down and, behind them, of those that are degraded; at most five. */
const troubled = ({ components }) => ['unhealthy', 'degraded']
    .flatMap((state) => components.filter((one) => one.state === state).map(({ name }) => name))
    .slice(0, told);


/***/ }),

/***/ 244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ measuredIn),
/* harmony export */   z: () => (/* binding */ judgePage)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89955);
/* harmony import */ var _convoy_model_record__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19995);



/** A mean of two scores may miss what it is by this much. */
const rounding = 1e-9;
/** Of an even count the mean of the two in the middle; of a list that is not empty. */
const median = (values) => {
    const ascending = [...values].sort((a, b) => a - b);
    const at = (index) => ascending[index] ?? Number.NaN;
    const half = ascending.length / 2;
    return Number.isInteger(half) ? (at(half - 1) + at(half)) / 2 : at(Math.floor(half));
};
const measuresOf = (runs, { categories, metrics }) => [
    ...Object.entries(categories).map(([name, limit]) => {
        const category = name;
        return { name, category, limit, values: runs.flatMap((run) => (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(run.categories, category) ?? []) };
    }),
    ...Object.entries(metrics).map(([name, limit]) => ({
        ...{ name, limit },
        values: runs.flatMap((run) => (0,_convoy_model_record__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(run.metrics, name) ?? []),
    })),
];
/** Scores to two places, as Lighthouse shows them; milliseconds whole; small units such as the layout shift's to three. */
const shown = ({ category }, value) => {
    if (category)
        return value.toFixed(2);
    return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 1000) / 1000);
};
/** By how much the median misses the budget, in the budget's unit; 0 or less: it does not. */
const missOf = ({ category, limit, values }) => category ? limit - median(values) : median(values) - limit;
const costly = (runs, category) => {
    const [run] = [...runs]
        .sort((a, b) => (a.categories[category] ?? 0) - (b.categories[category] ?? 0))
        .slice(Math.floor(runs.length / 2));
    const titles = (run?.failing ?? []).filter((one) => one.category === category).map(({ title }) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(title, 60));
    return titles.length === 0 ? '' : `, most for: ${titles.slice(0, 3).join(', ')}`;
};
const missed = (runs, measure) => {
    const { name, category, limit, values } = measure;
    const [middle, by] = [median(values), missOf(measure)].map((value) => shown(measure, value));
    const want = category
        ? `at least ${shown(measure, limit)} is asked for`
        : `at most ${shown(measure, limit)} is allowed`;
    const each = values.length > 1 ? ` (runs: ${values.map((value) => shown(measure, value)).join(', ')})` : '';
    return `${name} is ${middle}${each}, ${want}: ${by} ${category ? 'too little' : 'too much'}${category ? costly(runs, category) : ''}`;
};
/** The median of all runs that measured it, by the name of the budget. */
const measuredIn = (runs, budgets) => Object.fromEntries(measuresOf(runs.filter(({ fault }) => fault === undefined), budgets).flatMap(({ name, values }) => (values.length === 0 ? [] : [[name, median(values)]])));
/** Runs count for a budget when most of all have measured it. */
const isMeasured = ({ values }, of) => values.length * 2 > of;
/** Runs of Lighthouse to a verdict by the medians (as its guide to variability advises). What was not measured is no pass. */
const judgePage = (runs, budgets) => {
    const sound = runs.filter(({ fault }) => fault === undefined);
    const [fault] = runs.flatMap((run) => run.fault ?? []);
    const measures = measuresOf(sound, budgets);
    const lacking = measures.filter((measure) => !isMeasured(measure, runs.length));
    const over = measures.filter((measure) => isMeasured(measure, runs.length) && missOf(measure) > rounding);
    const lost = fault === undefined
        ? []
        : [`${runs.length - sound.length} of ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(runs.length, 'run')} came to nothing: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(fault, 200)}`];
    const conclude = (outcome, code, reasons) => ({
        ...{ outcome, code, reason: reasons.join('; ') },
        counts: { successful: sound.length, failed: 0, inconclusive: 0, error: runs.length - sound.length },
    });
    const unmeasured = lacking.map(({ name, values }) => `${name} was measured in ${values.length} of ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(runs.length, 'run')}`);
    if (over.length > 0)
        return conclude('failed', 'PAGE_OVER_BUDGET', [
            ...over.map((measure) => missed(sound, measure)),
            ...unmeasured,
            ...lost,
        ]);
    if (runs.length === 0 || measures.length === 0 || lacking.length > 0)
        return conclude('inconclusive', 'PAGE_UNMEASURED', unmeasured.length + lost.length > 0 ? [...lost, ...unmeasured] : ['nothing was measured']);
    const all = measures.map((measure) => `${measure.name} ${shown(measure, median(measure.values))}`);
    return conclude('passed', 'PAGE_PASSED', [`${all.join(', ')}: median of ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(sound.length, 'run')}`, ...lost]);
};


/***/ }),

/***/ 19995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/** Text of others on one line, without control signs, at most `most` characters long: fit for a reason. */
const plain = (text, most = 100) => {
    const clean = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
    return clean.length <= most ? clean : `${clean.slice(0, most - 1).trimEnd()}…`.toWellFormed();
};


/***/ }),

/***/ 46211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89955);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4129);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26683);



/**
 * What may be told of a value that a server sent, in a reason: journals must not hold what bodies do. Numbers, truths and
 * plain words are told whole, of all else the kind and the size.
 */
const quoted = (value) => {
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .j)(value))
        return `an object with ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(Object.keys(value).length, 'key')}`;
    if (typeof value !== 'string')
        return String(value);
    if (value === '')
        return 'an empty text';
    return (0,_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainWord */ .F)(value) ? value : `a text of ${(0,_convoy_model_plural__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(value.length, 'character')}`;
};


/***/ }),

/***/ 26683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isPlainWord)
/* harmony export */ });
/* harmony import */ var _convoy_model_secret_shapes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);

/** In characters. */
const longest = 32;
/** Letters, digits and `_`, with signs between them as names, versions, times and media types have them. */
const shape = /^[+-]?\w+(?:[.:+/-]{1,2}\w+)*$/;
const version = /^v?\d+(?:\.\d+)+(?:[-+.][a-z\d]{1,12})*$/i;
/** In characters, without the signs between them: what is shorter is hardly a token. */
const leastOfToken = 16;
const kindOf = (char) => /\d/.test(char) ? 'digit' : char === char.toLowerCase() ? 'small' : 'capital';
/** How often one kind of character follows another; a word's first capital, as in `OutOfService`, is no change. */
const changesIn = (text) => {
    const kinds = [...text].map(kindOf);
    return kinds.filter((kind, at) => {
        const before = kinds[at - 1] ?? kind;
        return kind !== before && !(before === 'capital' && kind === 'small');
    }).length;
};
/** In names kinds of characters change seldom; chance changes them at every second or third. */
const looksDrawn = (text) => {
    const bare = text.replaceAll(/[^A-Za-z\d]/g, '');
    return /[\da-f]{24}/i.test(bare) || (bare.length >= leastOfToken && changesIn(bare) * 4 >= bare.length);
};
/** Whether a text is a short word such as a state, a version, a time or a name, and not what opens a door. */
const isPlainWord = (text) => {
    if (text.length > longest || !shape.test(text) || (0,_convoy_model_secret_shapes__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(text) || text.startsWith('eyJ'))
        return false;
    return version.test(text) || !looksDrawn(text);
};


/***/ }),

/***/ 17027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ few)
/* harmony export */ });
/** Names on one line; of many the first, and how many more. */
const few = (names, most = 5) => {
    if (names.length > most)
        return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
    return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');
};


/***/ }),

/***/ 67173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   j9: () => (/* binding */ tolerate),
/* harmony export */   jB: () => (/* binding */ areNeighbours),
/* harmony export */   my: () => (/* binding */ servicesNeeded)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/** All that a service needs, itself or through tasks, those included; not through other services. */
const needsOf = (settings, service) => {
    const met = new Set((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.services, service)?.needs);
    for (const name of met)
        for (const need of (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.tasks, name)?.needs ?? [])
            met.add(need);
    return met;
};
const known = new WeakMap();
/**
 * Services that a service needs, itself or through tasks: what a migration in between stands on, the service stands on
 * too. Not through other services: those stand for themselves.
 */
const servicesNeeded = (settings, service) => {
    const all = known.get(settings) ?? new Map();
    known.set(settings, all);
    const found = all.get(service);
    if (found)
        return found;
    const made = new Set([...needsOf(settings, service)].filter((name) => Object.hasOwn(settings.services, name)));
    all.set(service, made);
    return made;
};
/** Whether one of two services is declared to work beside former and later versions of the other, whichever says so. */
const tolerate = ({ services }, a, b) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, a)?.rollback.tolerates.includes(b) === true ||
    (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(services, b)?.rollback.tolerates.includes(a) === true;
/** Whether one of two services needs the other: then the versions of both must be known to work beside each other. */
const areNeighbours = (settings, a, b) => servicesNeeded(settings, a).has(b) || servicesNeeded(settings, b).has(a);


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ shownUrl)
/* harmony export */ });
/** What a URL parser takes for the place of user and password, with however many slashes of either kind. */
const userinfo = /^(\s*[a-z][a-z0-9+.-]*:[\\/]*)[^\\/?#]*@/i;
/** The first of a parameter's two parts is its name; what has but one may be a secret as a whole. */
const hidden = (parameter) => (parameter === '' ? '' : parameter.replace(/^([^=]*=)?.*$/s, '$1***'));
/**
 * A URL, well-formed or not, as people may be shown it: without user, password, fragment and what its parameters are, for
 * tokens are in all of them.
 */
const shownUrl = (url) => {
    const [address = '', ...queries] = url.replace(userinfo, '$1***@').replace(/#.*$/s, '').split('?');
    if (queries.length === 0)
        return address;
    return `${address}?${queries.join('?').split('&').map(hidden).join('&')}`;
};


/***/ })

};
