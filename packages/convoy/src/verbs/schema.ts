import { providerSchemas } from '@convoy/drivers/providers';
import { jsonSchema } from '@convoy/manifest/json-schema';
import { exits } from '../exit.ts';
import { placeInputs } from '../inputs.ts';
import { verb } from '../verb.ts';

export const schema = verb({
  inputs: placeInputs,
  run: async () => {
    const json = jsonSchema(await providerSchemas());
    return { exit: exits.done, json, text: JSON.stringify(json, null, 2) };
  },
});
