export const id = 5896;
export const ids = [5896];
export const modules = {

/***/ 75896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logs: () => (/* binding */ logs_logs)
});

// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/model/src/redact.ts + 1 modules
var src_redact = __webpack_require__(77480);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/drivers/src/logs.ts
var logs = __webpack_require__(24148);
// EXTERNAL MODULE: ./packages/model/src/commands.ts
var commands = __webpack_require__(29587);
// EXTERNAL MODULE: ./packages/convoy/src/connect.ts + 2 modules
var connect = __webpack_require__(86769);
// EXTERNAL MODULE: ./packages/convoy/src/folders.ts
var folders = __webpack_require__(87537);
;// CONCATENATED MODULE: ./packages/convoy/src/logs/files.ts







const found = (file) => {
    const bytes = (0,external_node_fs_.existsSync)(file.path) ? (0,external_node_fs_.statSync)(file.path).size : 0;
    return bytes > 0 ? [{ ...file, bytes }] : [];
};
/** Output of the deployment's commands, in the order in which they first began; of describe too, which is none. */
const ofCommands = (place, environment, { id, events, state }) => {
    const dir = (0,folders/* logsDir */.Ll)(place, environment, id);
    const begun = events.flatMap((event) => event.type === 'command.started' ? [[event.key, (0,commands/* subjectOf */.et)(event.command)]] : []);
    const described = Object.keys(state.settings?.services ?? {}).map((name) => [
        `${name}.describe`,
        name,
    ]);
    return [...new Map([...begun, ...described])].flatMap(([name, subject]) => found({ subject, source: 'command', name, path: (0,logs/* logFile */.N)(dir, name) }));
};
/** Output that the services' own processes left with their providers; one that cannot be asked is told of. */
const ofServices = async (place, { id, state: { settings } }, { env, note }) => {
    if (!settings)
        return [];
    const { environment, services } = settings;
    const { ports, close } = await (0,connect/* connect */.N)(place, settings, id, env, note);
    try {
        const each = Object.entries(services).map(async ([service, { with: keys }]) => {
            const paths = await ports.provider(service).logs?.({ environment, service, with: keys });
            return (paths ?? []).flatMap((path) => found({ subject: service, source: 'service', name: (0,external_node_path_.basename)(path), path }));
        });
        return (await Promise.all(each)).flat();
    }
    catch (thrown) {
        note(`output of the services cannot be had: ${(0,error/* messageOf */.bD)(thrown)}`);
        return [];
    }
    finally {
        close();
    }
};
const logFilesOf = async (place, environment, recorded, around) => [...ofCommands(place, environment, recorded), ...(await ofServices(place, recorded, around))];

;// CONCATENATED MODULE: ./packages/convoy/src/logs/tail.ts

const block = 64 * 1024;
/** However many lines are asked for, no more of a file than this is read, in bytes. */
const most = 16 * 1024 * 1024;
/** The last lines of a file, read from its end: logs may be large. A first line cut short by the limit is left out. */
const tail = (path, lines) => {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const parts = [];
        let start = size;
        let ends = 0;
        while (start > 0 && ends <= lines && size - start < most) {
            const length = Math.min(block, start);
            start -= length;
            const part = Buffer.alloc(length);
            (0,external_node_fs_.readSync)(file, part, 0, length, start);
            for (const byte of part)
                if (byte === 10)
                    ends += 1;
            parts.unshift(part);
        }
        const read = Buffer.concat(parts).toString('utf8').split('\n');
        if (read.at(-1) === '')
            read.pop();
        return (start > 0 ? read.slice(1) : read).slice(-lines);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};

// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var manifest = __webpack_require__(24548);
// EXTERNAL MODULE: ./packages/convoy/src/place.ts + 3 modules
var src_place = __webpack_require__(37769);
// EXTERNAL MODULE: ./packages/convoy/src/secrets.ts
var secrets = __webpack_require__(22613);
// EXTERNAL MODULE: ./packages/convoy/src/session/chosen.ts
var chosen = __webpack_require__(17557);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/logs.ts













const usualLines = 50;
const above0 = 'expects a whole number above 0';
/** Of a service's own processes the last two matter: the one that serves and the one that was to. */
const newestOwn = 2;
const listing = (files, deployment) => {
    const width = Math.max(...files.map(({ subject }) => [...subject].length), 4);
    const lines = files.map(({ subject, name, bytes, path }) => `  ${(0,view_text/* fill */.GS)((0,view_text/* clean */.uH)(subject), width)}  ${(0,view_text/* fill */.GS)(name, 28)} ${String(bytes).padStart(9)} B  ${path}`);
    return [`${deployment}: convoy logs SUBJECT shows these`, ...lines].join('\n');
};
const shownOf = (files) => [
    ...files.filter(({ source }) => source === 'command'),
    ...files.filter(({ source }) => source === 'service').slice(-newestOwn),
];
const logs_logs = (0,verb/* verb */.w)({
    inputs: {
        subject: schemas/* string */.YjP().optional().describe('A service, task or check; default: list what there is'),
        deployment: schemas/* string */.YjP().optional().describe('The deployment; default: the newest'),
        lines: coerce/* number */.ai(above0)
            .int(above0)
            .min(1, above0)
            .optional()
            .describe(`Lines from the end of each file; default ${usualLines}`),
        ...inputs/* environmentInput */.u5,
        ...inputs/* placeInputs */.vb,
    },
    positional: ['subject'],
    run: async ({ subject, deployment, lines = usualLines, ...given }, around) => {
        const place = (0,src_place/* placeOf */.$)(given, around);
        const environment = await (0,manifest/* environmentOf */.p7)(place, given.environment);
        const recorded = await (0,chosen/* chosen */.F)(place, environment, deployment, around.note);
        const all = await logFilesOf(place, environment, recorded, around);
        const base = { deployment: recorded.id, environment };
        if (subject === undefined) {
            const text = all.length > 0 ? listing(all, recorded.id) : `${recorded.id} left no output`;
            return { exit: exit/* exits */.c.done, text, json: { ...base, logs: all } };
        }
        const files = shownOf(all.filter((file) => file.subject === subject));
        if (files.length === 0)
            throw nothingOf(subject, recorded.id, all);
        const { settings } = recorded.state;
        // What a service's own process wrote goes to its file past us: here at the latest its secrets are taken out.
        const redact = (0,src_redact/* redactor */.$)(settings ? (0,secrets/* secretsOf */.Fj)(settings, around.env) : []);
        const shown = files.map((file) => ({ ...file, lines: tail(file.path, lines).map(redact) }));
        const text = shown.map((file) => [`== ${file.name}  ${file.path}`, ...file.lines].join('\n')).join('\n\n');
        return { exit: exit/* exits */.c.done, text, quotes: true, json: { ...base, logs: shown } };
    },
});
const nothingOf = (subject, deployment, all) => {
    const known = [...new Set(all.map((file) => file.subject))];
    const fix = known.length > 0 ? `there is output of ${known.join(', ')}` : 'there is no output of anything';
    return new error/* ConvoyError */.rG('USAGE', `${deployment} has no output of ${subject}: ${fix}`);
};


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
