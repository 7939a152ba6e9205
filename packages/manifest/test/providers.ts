import { z } from 'zod';

const run = z.union([z.string(), z.array(z.string())]);

/** Stand-ins for the schemas that the drivers bring along. */
export const providers = {
  script: z.strictObject({
    deploy: run,
    shift: run.optional(),
    rollback: run.optional(),
    describe: run.optional(),
    retire: run.optional(),
    restart: run.optional(),
    weigh: run.optional(),
    env: z.record(z.string(), z.string()).optional(),
  }),
  local: z.strictObject({ run, port: z.int().optional(), env: z.record(z.string(), z.string()).optional() }),
};
