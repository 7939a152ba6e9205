import { z } from 'zod';
import { name, url } from './leaf.ts';
import { override } from './service.ts';
import { window } from './window.ts';

const permission = () => z.enum(['read', 'triage', 'write', 'maintain', 'admin']);

const access = z.strictObject({
  deploy: permission().exactOptional().describe('Least permission in the repository to deploy.'),
  rollback: permission().exactOptional().describe('Least permission in the repository to roll back.'),
  override: permission()
    .exactOptional()
    .describe('Least permission in the repository to override a refusal, beside that for the operation itself.'),
});

export const environment = z.strictObject({
  url: url().exactOptional().describe('Where the environment as a whole is reached; shown to people as written.'),
  'promotes-from': name()
    .exactOptional()
    .describe('Environment whose confirmed versions this one takes, and nothing else.'),
  freeze: z
    .array(window('Why nothing starts then; shown to whoever is refused.'))
    .exactOptional()
    .describe('Windows in which no deployment starts; what has begun goes on, and a rollback is never blocked.'),
  access: access
    .exactOptional()
    .describe('Who may do what; asked of GitHub, so it holds only where Convoy runs there.'),
  services: z.record(name(), override).exactOptional().describe('Deviations of services, by name.'),
});
