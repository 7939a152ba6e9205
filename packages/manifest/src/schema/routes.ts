import { z } from 'zod';
import { duration, names, span, text } from './leaf.ts';
import { window } from './window.ts';

const labels = () => z.record(text(), z.string());

const shared = {
  match: labels().exactOptional().describe('Labels an alert must have; without it every alert matches.'),
  'group-by': z
    .array(text())
    .exactOptional()
    .describe(
      'Alerts with the same values of these labels become one notification; of an empty list all of the route do. Default: those of one trouble, and of it what is new by itself (docs/alert-rules.md).',
    ),
  'group-wait': duration()
    .exactOptional()
    .describe('How long a new group waits for more of its kind before it is told; default 10s.'),
  'group-interval': span()
    .exactOptional()
    .describe('How long after each look at a group the next one comes; default 5m.'),
  repeat: span()
    .exactOptional()
    .describe('After this long, at the next look, what still fires is told again; default 4h.'),
  continue: z
    .boolean()
    .exactOptional()
    .describe('Whether the routes after this one take the alert too; default false.'),
  mute: z
    .array(window('Why nothing is told then.'))
    .exactOptional()
    .describe('Windows in which nothing is told; what still fires is told after them.'),
};

/** A route as written, below another one or not. */
export interface Route extends z.output<z.ZodObject<typeof shared>> {
  readonly to?: string[];
  readonly routes?: Route[];
}

const below: z.ZodType<Route> = z.strictObject({
  ...shared,
  to: names().min(1).exactOptional().describe('Channels; default those of the route above.'),
  get routes() {
    return z.array(below).exactOptional().describe('Routes below, which come first.');
  },
});

/** What a route does not say it has of the one that it is below, but for `match`, `continue` and `routes`. */
export const route = z.strictObject({
  ...shared,
  to: names().min(1).describe('Channels.'),
  routes: z
    .array(below)
    .exactOptional()
    .describe('Routes below it: the first that matches takes an alert, and what none takes stays with this one.'),
});

export const escalation = z.strictObject({
  after: duration().describe('Time since a group was first told without acknowledgement or end.'),
  to: names().min(1).describe('Channels.'),
});

export const inhibition = z.strictObject({
  source: labels().describe('Labels of an alert that explains others while it fires.'),
  target: labels().describe('Labels of those that are not told meanwhile.'),
  equal: z.array(text()).exactOptional().describe('Labels that both must have the same values of; default none.'),
});
