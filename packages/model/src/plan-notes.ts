import type { Capabilities } from './capabilities.ts';
import type { Note, Step } from './plan.ts';
import { own } from './record.ts';
import type { ServiceSettings, Settings } from './settings.ts';

interface Row {
  readonly code: string;
  readonly applies: (step: Step, service: ServiceSettings, settings: Settings) => boolean;
  /** Follows the service's name. */
  readonly message: string;
}

const noDescribe =
  'has a provider without `describe`: a crash inside an effect leaves it unknown, and a person is asked';
const noRollback = 'has a provider without `rollback`: going back deploys the former version again';

/** What a service or its provider cannot do, and what follows from it. */
const rows: readonly Row[] = [
  {
    code: 'NO_HEALTH',
    applies: (_, { health }) => health === null,
    message: 'has no `health`: no gate and no watch, its dependents start as soon as it is deployed',
  },
  {
    code: 'NO_SHIFT',
    applies: ({ capabilities }) => !capabilities.shift,
    message: 'has a provider without `shift`: users meet the release before the gate does',
  },
  {
    code: 'NO_DESCRIBE',
    applies: ({ capabilities }) => !capabilities.describe,
    message: noDescribe,
  },
  {
    code: 'NO_IDENTITY',
    applies: ({ capabilities }, { health }) =>
      health !== null && health.version === undefined && !capabilities.describe,
    message:
      'has no `health.version` and a provider without `describe`: nothing proves which release answers. Its gate passes only where `deploy` answers with a `candidate` URL, and never as a need or when it was taken back: set `health.version`',
  },
  {
    code: 'NO_ROLLBACK',
    applies: ({ capabilities }) => !capabilities.rollback,
    message: noRollback,
  },
  {
    code: 'NO_RETIRE',
    applies: ({ capabilities, recreate }) => !capabilities.retire && !recreate,
    message: 'has a provider without `retire`: a candidate that fails stays until someone takes it away',
  },
  {
    code: 'NO_WEIGHTS',
    applies: ({ capabilities }, { strategy }) => strategy === 'canary' && capabilities.weigh !== true,
    message: 'is to be a canary and has a provider without weights: all its traffic is shifted at once',
  },
  {
    code: 'NO_CANARY',
    applies: (_, { strategy, health }) => strategy === 'canary' && health === null,
    message: 'is to be a canary and has no `health` to judge it by: all its traffic is shifted at once',
  },
  {
    code: 'NO_STABLE',
    applies: ({ capabilities, from }, { strategy }) =>
      strategy === 'canary' && capabilities.weigh === true && from === null,
    message: 'is to be a canary and nothing of it serves yet: all its traffic is shifted at once',
  },
  {
    code: 'NO_TRAFFIC',
    applies: ({ capabilities }, { watchMaxIncrease }) =>
      watchMaxIncrease !== undefined && capabilities.traffic !== true,
    message:
      'has `watch.max-increase` and a provider that does not count what users meet: how long they wait is not judged',
  },
  {
    code: 'NOT_TOGETHER',
    applies: ({ recreate }, _, { shift }) => recreate && shift === 'together',
    message:
      'is recreated: under `shift: together` it serves as soon as it is deployed, without waiting for the others',
  },
  {
    code: 'NOT_TOLERATED',
    applies: (_, { rollback }) => rollback.scope === 'service' && rollback.tolerates.length === 0,
    message: 'has `rollback.scope: service` without `tolerates`: its neighbours of this deployment go back with it',
  },
];

/** What a person should know before saying yes. */
export const notesOf = (settings: Settings, steps: readonly Step[]): Note[] =>
  steps.flatMap((step) => {
    const service = own(settings.services, step.service) as ServiceSettings;
    return rows
      .filter(({ applies }) => applies(step, service, settings))
      .map(({ code, message }) => ({ subject: step.service, code, message: `${step.service} ${message}` }));
  });

/** The same for services that are taken back. */
export const notesOfUndo = (
  settings: Settings,
  undone: readonly string[],
  capabilities: Readonly<Record<string, Capabilities>>,
): Note[] =>
  undone.flatMap((subject) => {
    const able = own(capabilities, subject);
    const note = (code: string, message: string): Note => ({ subject, code, message: `${subject} ${message}` });
    return [
      ...(own(settings.services, subject)?.health
        ? []
        : [note('NO_HEALTH', 'has no `health`: nothing measures what is restored')]),
      ...(able?.describe ? [] : [note('NO_DESCRIBE', noDescribe)]),
      ...(able?.rollback ? [] : [note('NO_ROLLBACK', noRollback)]),
    ];
  });
