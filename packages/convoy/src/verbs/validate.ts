import { format } from '@convoy/manifest/diagnostic';
import { plural } from '@convoy/model/plural';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { placeInputs } from '../inputs.ts';
import { inspect } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { verb } from '../verb.ts';

export const validate = verb({
  inputs: { file: z.string().optional().describe('The manifest; the same as --manifest'), ...placeInputs },
  positional: ['file'],
  run: async ({ file, ...given }, around) => {
    const place = placeOf({ ...given, manifest: file ?? given.manifest }, around);
    const { manifest, diagnostics } = await inspect(place);
    const count = (severity: string) => plural(diagnostics.filter((one) => one.severity === severity).length, severity);
    const closing = `${place.called}: ${count('error')}, ${count('warning')}`;
    return {
      exit: manifest ? exits.done : exits.usage,
      text: [...diagnostics.map(format), closing].join('\n'),
      json: { valid: manifest !== null, diagnostics },
    };
  },
});
