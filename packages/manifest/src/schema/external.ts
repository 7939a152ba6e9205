import { z } from 'zod';
import { gate } from './gate.ts';
import { healthUrl, path } from './leaf.ts';
import { monitor } from './monitor.ts';

/** What services need and nobody deploys here: a database, another company's API. */
export const external = z.strictObject({
  health: z
    .strictObject({
      url: healthUrl().describe('Where it answers, tcp://host:port where one can only connect.'),
      ready: path().exactOptional().describe('Path that answers when it can be used; default /.'),
      detail: path().exactOptional().describe('Path that answers with the state of its parts.'),
    })
    .describe('Where its health is asked.'),
  gate: gate.exactOptional().describe('Deviations from defaults.gate, for when it counts as failing.'),
  monitor: monitor.exactOptional().describe('Deviations from defaults.monitor.'),
});
