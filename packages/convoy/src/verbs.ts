import type { Verb } from './verb.ts';

interface Row {
  readonly summary: string;
  readonly load: () => Promise<Verb>;
}

// A verb's own inputs narrow what it takes; here they are only read to make flags of them.
const row = (summary: string, load: () => Promise<unknown>): Row => ({ summary, load: load as Row['load'] });

/** A new verb is one file and one row; each is loaded when it is called. */
export const verbs: Readonly<Record<string, Row>> = {
  init: row(
    'write a first manifest and the workflows that call Convoy from what a repository has, or compare them with it',
    async () => (await import('./verbs/init.ts')).init,
  ),
  validate: row(
    'check a manifest and say everything that is wrong with it',
    async () => (await import('./verbs/validate.ts')).validate,
  ),
  plan: row(
    'what would be deployed, in which order, and why not the rest',
    async () => (await import('./verbs/plan.ts')).plan,
  ),
  deploy: row(
    'deploy services together, and take back what fails',
    async () => (await import('./verbs/deploy.ts')).deploy,
  ),
  'deploy-service': row(
    'bring one service a part of the way, or all of it',
    async () => (await import('./verbs/deploy-service.ts')).deployService,
  ),
  'health-gate': row(
    'wait until a service is healthy, or say why it is not',
    async () => (await import('./verbs/health-gate.ts')).healthGate,
  ),
  condition: row(
    'ask a condition of a response that a file keeps',
    async () => (await import('./verbs/condition.ts')).condition,
  ),
  check: row(
    "run the manifest's checks against what answers, here or anywhere",
    async () => (await import('./verbs/check.ts')).check,
  ),
  status: row('what is confirmed, held and under way', async () => (await import('./verbs/status.ts')).status),
  watch: row(
    'keep watching how everything is, and say when it changes',
    async () => (await import('./verbs/watch.ts')).watch,
  ),
  silence: row(
    'have nobody told of some alerts for a while, or say what is silenced',
    async () => (await import('./verbs/silence.ts')).silence,
  ),
  ack: row('take on an incident, so that nobody else is called', async () => (await import('./verbs/ack.ts')).ack),
  incidents: row(
    'what was wrong, since when, what it did and who did what about it',
    async () => (await import('./verbs/incidents.ts')).incidents,
  ),
  recover: row(
    'restart what is down, the deepest first, and say what came of it',
    async () => (await import('./verbs/recover.ts')).recover,
  ),
  drift: row('whether what is live is what was confirmed', async () => (await import('./verbs/drift.ts')).drift),
  health: row(
    'how everything was over the last days, as far as it was watched',
    async () => (await import('./verbs/health.ts')).health,
  ),
  timeline: row('what happened when in a deployment', async () => (await import('./verbs/timeline.ts')).timeline),
  rollback: row(
    'take back the deployment under way, or the last one confirmed',
    async () => (await import('./verbs/rollback.ts')).rollback,
  ),
  resume: row('go on with a deployment whose process ended', async () => (await import('./verbs/resume.ts')).resume),
  hold: row('keep a release from being deployed', async () => (await import('./verbs/hold.ts')).hold),
  lift: row('let a held release be deployed again', async () => (await import('./verbs/lift.ts')).lift),
  adopt: row('record what is in place as the first markers', async () => (await import('./verbs/adopt.ts')).adopt),
  ask: row(
    'ask whoever drives a deployment on GitHub to take it back',
    async () => (await import('./verbs/ask.ts')).ask,
  ),
  unlock: row(
    'take an environment from whoever holds it, for a person who knows better',
    async () => (await import('./verbs/unlock.ts')).unlock,
  ),
  settle: row('answer a halt: did that effect happen?', async () => (await import('./verbs/settle.ts')).settle),
  logs: row('output of commands and services', async () => (await import('./verbs/logs.ts')).logs),
  judge: row(
    'whether the numbers of a candidate are worse than those of a baseline, and how sure that is',
    async () => (await import('./verbs/judge.ts')).judge,
  ),
  simulate: row(
    'what would happen if something went wrong, in virtual time',
    async () => (await import('./verbs/simulate.ts')).simulate,
  ),
  alerts: row(
    'who would have been told of which alerts, by the routes of a manifest; try one of its channels, or tell what is due',
    async () => (await import('./verbs/alerts.ts')).alerts,
  ),
  detect: row('find what is strange in a series of numbers', async () => (await import('./verbs/detect.ts')).detect),
  explain: row(
    'which service is the cause of what is strange in the metrics of many',
    async () => (await import('./verbs/explain.ts')).explain,
  ),
  schema: row('the JSON Schema of the manifest, for editors', async () => (await import('./verbs/schema.ts')).schema),
};
