import { providerSchemas } from '@convoy/drivers/providers';
import { jsonSchema } from '@convoy/manifest/json-schema';
import { exits } from '../exit.ts';
import { verb } from '../verb.ts';

export const schema = verb({
  inputs: {},
  run: async () => {
    const json = jsonSchema(await providerSchemas());
    return { exit: exits.done, json, text: JSON.stringify(json, null, 2) };
  },
});
