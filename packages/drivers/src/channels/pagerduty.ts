import { channelKeys } from '@convoy/manifest/schema/channel';
import { labelOf } from '@convoy/model/alerting/labels';
import type { Channel, Message } from '@convoy/model/channel-ports';
import { expandAll } from '@convoy/model/expand';
import { sendingOf } from './answer.ts';
import { type ChannelOptions, urlIn, usualTimeoutMs } from './options.ts';
import { plainOf } from './plain.ts';
import { isAnswer, post } from './post.ts';
import { reportOf } from './report.ts';
import { clip, line } from './words.ts';

/** PagerDuty's four severities, the worst first, and the labels that come to each. */
const severities: readonly (readonly [severity: string, RegExp])[] = [
  ['critical', /^(critical|crit|fatal|emergency|page|p1)$/i],
  ['error', /^(error|err|high|major|p2)$/i],
  ['warning', /^(warning|warn|medium|moderate|minor|ticket|p3)$/i],
  ['info', /^(info|informational|notice|low|none|p4|p5)$/i],
];

/** The worst of those that fire; one that PagerDuty has no word for is an error. */
const severityOf = ({ firing, resolved, labels }: Message): string => {
  const told = new Set(
    (firing.length > 0 ? firing : resolved).map((alert) => {
      const said = labelOf(alert.labels, 'severity') || labelOf(labels, 'severity');
      return severities.find(([, pattern]) => pattern.test(said))?.[0] ?? 'error';
    }),
  );
  return severities.find(([severity]) => told.has(severity))?.[0] ?? 'error';
};

/** PagerDuty's own limits, in characters. */
const longest = { key: 255, summary: 1_024, details: 20_000 };

const eventOf = (key: string, message: Message): object => {
  const report = reportOf(message);
  const shared = Object.fromEntries(report.shared);
  return {
    routing_key: key,
    // What is held back while another one ends is not over.
    event_action: message.occasion === 'resolved' ? 'resolve' : 'trigger',
    dedup_key: clip(message.thread, longest.key),
    client: 'convoy',
    payload: {
      summary: line(report.title, longest.summary),
      severity: severityOf(message),
      source: shared.service ?? shared.environment ?? 'convoy',
      timestamp: new Date(message.at).toISOString(),
      custom_details: { notification: message.notification, ...shared, text: clip(plainOf(report), longest.details) },
    },
    links: report.entries.flatMap(({ runbook, title }) =>
      runbook === null ? [] : [{ href: runbook, text: `runbook: ${title}` }],
    ),
  };
};

/** What happened and has no end is a change event: nobody is called, and nothing has to be resolved. */
const changeOf = (key: string, message: Message): object => {
  const report = reportOf(message);
  const shared = Object.fromEntries(report.shared);
  return {
    routing_key: key,
    payload: {
      summary: line(report.title, longest.summary),
      source: shared.service ?? shared.environment ?? 'convoy',
      timestamp: new Date(message.at).toISOString(),
      custom_details: { notification: message.notification, ...shared, text: clip(plainOf(report), longest.details) },
    },
  };
};

/** PagerDuty, Events API v2: one alert there for each thread, by its `dedup_key`. */
export const createPagerduty = (
  { lookup, clock, timeoutMs = usualTimeoutMs }: ChannelOptions,
  settings: unknown,
): Channel => {
  const { pagerduty } = expandAll(channelKeys.pagerduty.parse(settings), lookup);
  const url = urlIn(pagerduty.api ?? 'https://events.pagerduty.com', 'pagerduty.api', ['https:', 'http:']);
  return {
    send: async (message, signal) => {
      const isChange = message.occasion === 'noticed';
      url.pathname = isChange ? '/v2/change/enqueue' : '/v2/enqueue';
      const body = JSON.stringify((isChange ? changeOf : eventOf)(pagerduty['routing-key'], message));
      const posted = await post('PagerDuty', { url, body, reads: false }, timeoutMs, signal);
      return isAnswer(posted) ? sendingOf('PagerDuty', '`pagerduty.routing-key`', posted, clock.now()) : posted;
    },
  };
};
