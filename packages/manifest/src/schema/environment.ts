import { z } from 'zod';
import { name, text, url } from './leaf.ts';
import { override } from './service.ts';

const moment = () => {
  const error = 'expects a moment';
  return z
    .string({ error })
    .regex(/^((Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{2}:\d{2}|\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2})?)$/, { error });
};

const freeze = z.strictObject({
  from: moment().describe('Begin: "Fri 16:00" every week, or a date "2026-12-24".'),
  to: moment().describe('End, written like the begin.'),
  timezone: text().exactOptional().describe('IANA time zone of both, for example Europe/Berlin.'),
  reason: text().exactOptional().describe('Why nothing starts then.'),
});

const permission = () => z.enum(['read', 'triage', 'write', 'maintain', 'admin']);

const access = z.strictObject({
  deploy: permission().exactOptional().describe('Least permission in the repository to deploy.'),
  rollback: permission().exactOptional().describe('Least permission in the repository to roll back.'),
  override: permission().exactOptional().describe('Least permission in the repository to override a refusal.'),
});

export const environment = z.strictObject({
  url: url().exactOptional().describe('Where the environment as a whole is reached; shown to people as written.'),
  'promotes-from': name().exactOptional().describe('Environment whose confirmed version vector this one takes.'),
  freeze: z.array(freeze).exactOptional().describe('Windows in which nothing starts.'),
  access: access.exactOptional().describe('Who may do what.'),
  services: z.record(name(), override).exactOptional().describe('Deviations of services, by name.'),
});
