import type { Labels } from '@convoy/model/alerting/labels';
import type { Message, Told } from '@convoy/model/channel-ports';
import { clip } from '../words.ts';
import { shownReport } from './report.ts';

/** Of the alerts only the first are sent, and of each only so much: characters, and how many of each. */
const most = { alerts: 100, names: 40, name: 200, value: 2_000 };
/** All alerts together, in characters of JSON. */
const mostInAll = 200_000;

const bounded = (labels: Labels): Labels =>
  Object.fromEntries(
    Object.entries(labels)
      .slice(0, most.names)
      .map(([name, value]) => [clip(name, most.name).toWellFormed(), clip(value, most.value).toWellFormed()]),
  );

/** As many of the first as there is room for. */
const fitting = (alerts: readonly Told[], room: { left: number }): Told[] => {
  const sent: Told[] = [];
  for (const { labels, notes = {} } of alerts.slice(0, most.alerts)) {
    const one = { labels: bounded(labels), notes: bounded(notes) };
    room.left -= JSON.stringify(one).length;
    if (room.left < 0) break;
    sent.push(one);
  }
  return sent;
};

/** A notice or a report is neither begun nor over; what is held back while another one ends is not over. */
const statusOf = ({ occasion }: Message): 'noticed' | 'report' | 'firing' | 'resolved' =>
  occasion === 'noticed' || occasion === 'report' || occasion === 'resolved' ? occasion : 'firing';

/** The body of a webhook, version 1 (docs/channels.md): what is added keeps its version, what changes takes the next one. */
export const payloadOf = (message: Message): string => {
  const { notification, thread, occasion, at, labels, firing, resolved, report } = message;
  const room = { left: mostInAll };
  const sent = { firing: fitting(firing, room), resolved: fitting(resolved, room) };
  return JSON.stringify({
    type: 'notification',
    timestamp: new Date(at).toISOString(),
    data: {
      version: 1,
      ...{ id: notification, thread, occasion, status: statusOf(message) },
      ...{ labels: bounded(labels), ...sent },
      left: { firing: firing.length - sent.firing.length, resolved: resolved.length - sent.resolved.length },
      ...(report && { report: shownReport(report, at) }),
    },
  });
};
