import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { evidenceFile } from '@convoy/drivers/checks/evidence';
import { logFile } from '@convoy/drivers/logs';
import { subjectOf } from '@convoy/model/commands';
import { messageOf } from '@convoy/model/error';
import { connect } from '../connect.ts';
import { evidenceDir, logsDir } from '../folders.ts';
import type { Place } from '../place.ts';
import type { Recorded } from '../session/history.ts';
import type { Surroundings } from '../verb.ts';

/** One file of output. */
export interface LogFile {
  readonly subject: string;
  /**
   * `command`: what a command of the deployment wrote; `service`: what the service's own processes wrote; `evidence`: what
   * the verdict of a check rests on.
   */
  readonly source: 'command' | 'service' | 'evidence';
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

const found = (file: Omit<LogFile, 'bytes'>): LogFile[] => {
  const bytes = existsSync(file.path) ? statSync(file.path).size : 0;
  return bytes > 0 ? [{ ...file, bytes }] : [];
};

/** Keys of the deployment's commands with what each is about, in the order in which they first began. */
const begunIn = ({ events }: Recorded): [key: string, subject: string][] =>
  events.flatMap((event): [string, string][] =>
    event.type === 'command.started' ? [[event.key, subjectOf(event.command)]] : [],
  );

/** Output of the deployment's commands; of describe too, which is none. */
const ofCommands = (place: Place, environment: string, recorded: Recorded): LogFile[] => {
  const { id, state } = recorded;
  const dir = logsDir(place, environment, id);
  const begun = begunIn(recorded);
  const described = Object.keys(state.settings?.services ?? {}).map((name): [string, string] => [
    `${name}.describe`,
    name,
  ]);
  return [...new Map([...begun, ...described])].flatMap(([name, subject]) =>
    found({ subject, source: 'command', name, path: logFile(dir, name) }),
  );
};

/** What its checks kept on this machine, named as they are. */
const ofChecks = (place: Place, environment: string, recorded: Recorded): LogFile[] => {
  const dir = evidenceDir(place, environment, recorded.id);
  const names = existsSync(dir) ? readdirSync(dir).sort() : [];
  return [...new Map(begunIn(recorded))].flatMap(([key, subject]) =>
    names
      .filter((name) => name.startsWith(`${evidenceFile(key)}.`))
      .flatMap((name) => found({ subject, source: 'evidence', name, path: join(dir, name) })),
  );
};

/** Output that the services' own processes left with their providers; one that cannot be asked is told of. */
const ofServices = async (
  place: Place,
  { id, state: { settings } }: Recorded,
  { env, note }: Surroundings,
): Promise<LogFile[]> => {
  if (!settings) return [];
  const { environment, services } = settings;
  const { ports, close } = await connect(place, settings, id, env, note);
  try {
    const each = Object.entries(services).map(async ([service, { with: keys }]) => {
      const paths = await ports.provider(service).logs?.({ environment, service, with: keys });
      return (paths ?? []).flatMap((path) =>
        found({ subject: service, source: 'service', name: basename(path), path }),
      );
    });
    return (await Promise.all(each)).flat();
  } catch (thrown) {
    note(`output of the services cannot be had: ${messageOf(thrown)}`);
    return [];
  } finally {
    close();
  }
};

export const logFilesOf = async (
  place: Place,
  environment: string,
  recorded: Recorded,
  around: Surroundings,
): Promise<LogFile[]> => [
  ...ofCommands(place, environment, recorded),
  ...ofChecks(place, environment, recorded),
  ...(await ofServices(place, recorded, around)),
];
