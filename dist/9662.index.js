export const id = 9662;
export const ids = [9662];
export const modules = {

/***/ 59662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./packages/drivers/src/providers.ts
var providers = __webpack_require__(47857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./packages/manifest/src/schema/manifest.ts + 14 modules
var manifest = __webpack_require__(96406);
// EXTERNAL MODULE: ./packages/manifest/src/semantics/unbuilt.ts
var unbuilt = __webpack_require__(69712);
;// CONCATENATED MODULE: ./packages/manifest/src/json-schema.ts



const draft = { target: 'draft-7', io: 'input', unrepresentable: 'any' };
/** The keys of `with` under `provider: x` are those of x. */
const under = (name, service) => ({
    if: { properties: { provider: { const: name } }, required: ['provider'] },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: service,
});
const keysOf = (providers) => Object.entries(providers).map(([name, schema]) => {
    const { $schema: _, required, ...keys } = json_schema_processors/* toJSONSchema */.bl(schema, draft);
    return [name, keys, required ?? []];
});
/** A map that has these keys. */
const having = (keys, as = {}) => ({
    required: keys,
    properties: Object.fromEntries(keys.map((key) => [key, as])),
});
/** Which keys there may be: an override need not name all of them. */
const provider = (schema, providers) => ({
    ...schema,
    properties: {
        ...schema.properties,
        provider: {
            ...schema.properties.provider,
            enum: [...new Set([...Object.keys(providers), ...unbuilt/* unbuiltProviders */.g])],
        },
    },
    allOf: keysOf(providers).map(([name, keys]) => under(name, { properties: { with: keys } })),
});
/** A service may leave to its overrides what a provider requires, if every environment has overrides. */
const overriddenEverywhere = having(['environments'], {
    minProperties: 1,
    additionalProperties: having(['services']),
});
/** Which keys there must be, wherever a service stands as it is written. */
const requirements = (providers) => {
    const allOf = keysOf(providers)
        .filter(([, , required]) => required.length > 0)
        .map(([name, , required]) => under(name, having(['with'], having(required))));
    return { if: overriddenEverywhere, else: { properties: { services: { additionalProperties: { allOf } } } } };
};
/** JSON Schema (draft 7, which editors know best) of a manifest, from the same source that checks it. */
const jsonSchema = (providers) => ({
    ...json_schema_processors/* toJSONSchema */.bl(manifest/* manifest */.e, {
        ...draft,
        override: ({ jsonSchema: schema }) => {
            const { properties } = schema;
            if (properties !== undefined && 'provider' in properties)
                Object.assign(schema, provider(schema, providers));
        },
    }),
    ...requirements(providers),
});

// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: ./packages/convoy/src/inputs.ts
var inputs = __webpack_require__(18747);
// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/schema.ts





const schema = (0,verb/* verb */.w)({
    inputs: inputs/* placeInputs */.vb,
    run: async () => {
        const json = jsonSchema(await (0,providers/* providerSchemas */.S)());
        return { exit: exit/* exits */.c.done, json, text: JSON.stringify(json, null, 2) };
    },
});


/***/ })

};
