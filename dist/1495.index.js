export const id = 1495;
export const ids = [1495];
export const modules = {

/***/ 41495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addFlags: () => (/* binding */ addFlags),
/* harmony export */   inputOf: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91707);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67375);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);



/** What lies beneath optional and default. */
const inner = (type) => type instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU || type instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL ? inner(type.unwrap()) : type;
const placeholder = (key, type) => {
    if (type instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodEnum */ .Vb4)
        return `<${type.options.join('|')}>`;
    return `<${key}>`;
};
const optionOf = (key, type) => {
    const bare = inner(type);
    const help = type.description ?? '';
    if (bare instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodBoolean */ .WFD)
        return new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$(`--${key}`, help);
    const option = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$(`--${key} ${placeholder(key, bare)}`, help);
    // Given once for each item: a list that takes what follows would swallow the arguments behind it.
    return bare instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA
        ? option.argParser((item, former) => [...(former ?? []), item])
        : option;
};
const argumentOf = (key, type) => {
    const name = inner(type) instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA ? `${key}...` : key;
    return type.safeParse(undefined).success ? `[${name}]` : `<${name}>`;
};
/** Makes flags and arguments of a verb's inputs, and the help that is theirs. */
const addFlags = (command, { inputs, positional = [], help }) => {
    if (help !== undefined)
        command.addHelpText('after', `\n${help}`);
    for (const [key, type] of Object.entries(inputs)) {
        if (positional.includes(key))
            command.argument(argumentOf(key, type), type.description);
        else
            command.addOption(optionOf(key, type));
    }
};
const camel = (key) => key.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** Checks what was given against the verb's inputs; throws `USAGE` naming each flag that is wrong. */
const inputOf = ({ inputs, positional = [] }, words, flags) => {
    const raw = Object.keys(inputs).map((key) => [
        key,
        positional.includes(key) ? words[positional.indexOf(key)] : flags[camel(key)],
    ]);
    const given = Object.fromEntries(raw.filter(([, value]) => value !== undefined));
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(inputs).safeParse(given, {
        error: (issue) => (issue.code === 'invalid_value' ? `expects ${issue.values.map(String).join(' or ')}` : undefined),
    });
    if (parsed.success)
        return parsed.data;
    // What is wrong with one in the second place follows from the first.
    const wrong = new Map(parsed.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
    const lines = [...wrong].toReversed().map(([key, message]) => `${flagOf(positional, key)}: ${message}`);
    throw new _convoy_model_error__WEBPACK_IMPORTED_MODULE_0__/* .ConvoyError */ .rG('USAGE', lines.join('\n'));
};
const flagOf = (positional, key) => (positional.includes(key) ? key : `--${key}`);


/***/ })

};
