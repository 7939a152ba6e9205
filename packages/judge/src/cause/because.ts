import { few } from '@convoy/model/few';
import { plural } from '@convoy/model/plural';
import type { Accused } from './accused.ts';
import { reachOf } from './calls.ts';
import type { Deviation } from './deviation.ts';
import type { Scene } from './scene.ts';

const shown = (value: number): string => String(Number(value.toPrecision(3)));
const instant = (ms: number): string => {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? String(ms) : date.toISOString().replace('.000Z', 'Z');
};

const rose = ({ metric, from, to, spreads, since }: Deviation): string =>
  `${metric} rose from ${shown(from)} to ${shown(to)} (medians), ${shown(spreads)} times its usual spread, since ${instant(since)}`;

/** What is to be said of its needs: the reason that it is the cause and none of them. */
const needsText = (scene: Scene, { service, isExcess, doubts }: Accused): string => {
  const needs = [...(scene.callees.get(service) ?? [])].sort();
  if (needs.length === 0) return 'it calls nothing else';
  const sick = needs.filter((need) => scene.strangeOf(need).length > 0);
  const unknown = needs.filter((need) => scene.knownOf(need).length === 0);
  if (sick.length > 0 && isExcess) return `that is more than what it needs (${few(sick)}) accounts for`;
  const parts = [
    doubts.length > 0
      ? `what is strange of ${few(doubts)} is of another kind, but may be the cause`
      : sick.length > 0 && `what is strange of ${few(sick)} does not explain it`,
    needs.length > sick.length + unknown.length &&
      `${sick.length + unknown.length > 0 ? 'its other needs' : `its ${plural(needs.length, 'need')} (${few(needs)})`} ${needs.length - sick.length - unknown.length === 1 ? 'is' : 'are'} healthy`,
    unknown.length > 0 && `nothing is known of ${few(unknown)}`,
  ];
  return parts.filter((part) => part !== false).join(', ');
};

/** Why an unseen need is named: what is strange of those that call it. */
const unseenText = (scene: Scene, { service, lead }: Accused, affected: readonly string[]): string => {
  const callers = affected.filter((name) =>
    reachOf(scene.callees, name, (one) => scene.knownOf(one).length === 0).has(service),
  );
  const fell = scene.silent.get(service);
  const why = fell ? `its ${fell.metric} and all else of it ended at the anomaly` : 'nobody measures it';
  return `${why}, but what calls it (${few(callers)}) has no other need that explains it: of ${lead.service}, ${rose(lead)}`;
};

/** One sentence that a person can act on. */
export const becauseOf = (scene: Scene, accused: Accused, suspicion: string | undefined): string => {
  const affected = [...new Set([...accused.effects].map(({ service }) => service))]
    .filter((service) => service !== accused.service)
    .sort();
  const parts = [
    ...(accused.service === accused.lead.service
      ? [rose(accused.lead), needsText(scene, accused)]
      : [unseenText(scene, accused, affected)]),
    ...(affected.length > 0 ? [`affected by it: ${few(affected)}`] : []),
    ...(suspicion === undefined ? [] : [suspicion]),
  ];
  return parts.join('; ');
};
