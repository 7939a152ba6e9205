import * as z from 'zod';

/** Where the manifest and the state are: inputs of every verb that looks at an environment. */
export const placeInputs = {
  manifest: z.string().min(1, 'expects a file').optional().describe('The manifest; default .github/convoy.yml'),
  'state-dir': z
    .string()
    .min(1, 'expects a folder')
    .optional()
    .describe('Folder of journals and heads; default .convoy/state beside the manifest'),
  github: z
    .string()
    .optional()
    .describe('OWNER/REPOSITORY whose branches and artifacts keep the state; default $CONVOY_GITHUB, or this machine'),
};

export const environmentInput = {
  environment: z.string().optional().describe('The environment; may be left out when the manifest has only one'),
};

export const overrideInput = {
  override: z
    .string()
    .trim()
    .min(1, 'expects a reason')
    .optional()
    .describe('Do it though it is refused, and why; kept in the journal'),
};

export const reasonInput = {
  reason: z.string().optional().describe('Why; kept in the journal'),
};

export const dryRunInput = {
  'dry-run': z.boolean().optional().describe('Only say what would be done'),
};
