import { systemClock } from '@convoy/drivers/clock';
import { subjectOf } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import { isEmptied, type State } from '@convoy/model/state';
import * as z from 'zod';
import { tellBeside } from '../alerting/beside.ts';
import { connect } from '../connect.ts';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs, reasonInput } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { secretFinder } from '../secrets.ts';
import { barred } from '../session/barred.ts';
import { headOf, open } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { actorOf } from '../session/run.ts';
import { unfinishedOf } from '../session/unfinished.ts';
import { verb } from '../verb.ts';

export const settle = verb({
  inputs: {
    subject: z
      .string()
      .describe('The service or task whose last effect nobody saw end, whose way back is blocked, or which failed'),
    as: z
      .enum(['deployed', 'absent'])
      .describe('What you found: the release (on the way back, the former one) or the effect is there, or it is not'),
    candidate: z.string().url().optional().describe('Where a deployed release answers that takes no traffic yet'),
    ...reasonInput,
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['subject'],
  run: async ({ subject, as, candidate, reason, ...given }, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const { record } = await headOf(place, environment).read();
    const found = await unfinishedOf(place, environment, record, around.note);
    const names = found ? askingIn(found.state) : [];
    if (!found || !names.includes(subject)) {
      const open = names.length > 0 ? `open are ${names.join(', ')}` : 'nothing is open';
      return refusedResult([
        { code: 'NOTHING_TO_SETTLE', reason: `${environment} has no open effect of ${subject}: ${open}` },
      ]);
    }
    const { id, settings, state } = found;
    const wanted = isEmptied(state, subject) ? 'absent' : 'deployed';
    if (Object.hasOwn(state.blocked, subject) && as !== wanted)
      throw new ConvoyError(
        'USAGE',
        `${subject} is still to be taken back: do it and say --as ${wanted}, or convoy resume tries again`,
      );
    if (as === 'deployed' && isCandidate(state, subject) !== (candidate !== undefined))
      throw new ConvoyError('USAGE', candidateWords(subject, candidate));
    const refused = await barred(place, settings, 'deploy', around);
    if (refused) return refused;
    const { redact } = await connect(place, settings, id, around.env, around.note);
    const secret = candidate && secretFinder(settings, around.env)(candidate);
    if (secret) throw new ConvoyError('USAGE', `--candidate holds ${secret}, and is kept: give what anybody may read`);
    const session = await open({
      ...{
        place,
        environment,
        deployment: id,
        clock: systemClock,
        redact,
        note: around.note,
        takeOver: false,
        begun: true,
      },
      onEvent: () => undefined,
    });
    if ('code' in session) return refusedResult([session]);
    const actor = actorOf(around.env);
    await session.journal.append([
      {
        type: 'control.accepted',
        verb: 'settle',
        actor,
        subject,
        as,
        ...(candidate === undefined ? {} : { candidate }),
        ...(reason === undefined ? {} : { reason }),
      },
    ]);
    await session.claim.release(session.journal.state, `${id}: ${subject} settled as ${as}`);
    await (await tellBeside({ place, environment, deployment: id, isNew: false, isPart: false, around })).end();
    const text = `${subject} is settled as ${as} in ${id}: convoy resume goes on`;
    return { exit: exits.done, text, json: { deployment: id, subject, as } };
  },
});

/** What a person is asked about: effects whose end nobody saw, ways back that are blocked, tasks that failed. */
const askingIn = ({ running, blocked, failures, partly }: State): string[] => [
  ...Object.values(running).map(({ command }) => subjectOf(command)),
  ...Object.keys(blocked),
  ...failures.flatMap(({ point, task, settled }) =>
    point === 'deploy' && task !== undefined && !settled && !Object.hasOwn(partly, task) ? task : [],
  ),
  ...Object.keys(partly),
];

/** Whether what was begun is a release that its gate must look at before it gets traffic. */
const isCandidate = ({ running, plan }: State, subject: string): boolean => {
  const step = plan?.steps.find(({ service }) => service === subject);
  const isDeploy = Object.values(running).some(
    ({ command }) => command.type === 'deploy' && command.service === subject,
  );
  return isDeploy && step?.recreate === false && step.phases.includes('gate');
};

const candidateWords = (subject: string, candidate: string | undefined): string =>
  candidate === undefined
    ? `say where the new release of ${subject} answers, by --candidate URL: its gate must look at it, not at what serves now`
    : `--candidate ${candidate}: what is open of ${subject} is no candidate that takes no traffic yet: leave it out`;
