import type { Decided } from '@convoy/engine/alerts/decide';
import type { Labels } from '@convoy/model/alerting/labels';
import { clean } from './text.ts';

/** Whether anything of it fires, as Alertmanager tells it. */
const statusOf = ({ firing }: Decided): 'firing' | 'resolved' => (firing.length > 0 ? 'firing' : 'resolved');

/** A notification as machines read it; `alerts` are those of its status. */
export const toldOf = (told: Decided) => {
  const { at, channel, labels, occasion, firing, resolved, notification } = told;
  const status = statusOf(told);
  const listed = (of: readonly Labels[]) => of.map((each) => ({ labels: each }));
  return {
    ...{ at: new Date(at).toISOString(), channel, group: labels, status, occasion },
    ...{ alerts: listed(status === 'firing' ? firing : resolved) },
    ...(status === 'firing' && resolved.length > 0 && { resolved: listed(resolved) }),
    id: notification,
  };
};

/** So many of a message are told to a person who reads lines. */
const shown = 3;

/** Labels as a person writes them: `cause=catalog severity=warning`. */
export const labelWords = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${clean(name)}=${clean(value)}`)
    .join(' ');

const some = (of: readonly Labels[]): string => {
  const rest = of.length > shown ? [`and ${of.length - shown} more`] : [];
  return [...of.slice(0, shown).map((labels) => `{${labelWords(labels)}}`), ...rest].join(', ');
};

/** The same on a line for a person. */
export const alertText = ({ at, channel, occasion, firing, resolved }: Decided): string => {
  const parts = [
    ...(firing.length > 0 ? [`firing ${some(firing)}`] : []),
    ...(resolved.length > 0 ? [`resolved ${some(resolved)}`] : []),
  ];
  return `${new Date(at).toISOString()}  ${clean(channel)}  ${occasion}: ${parts.join('; ')}`;
};
