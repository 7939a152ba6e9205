import type { HeadRecord } from '@convoy/model/head';

/** What people see on the page of a watch's branch. */
export const watchPageOf = (environment: string, { owner, unfinished }: HeadRecord): string =>
  [
    `# The watch of ${environment}`,
    '',
    owner
      ? `Watched by \`${owner.agent}\` since ${owner.since}${owner.until === undefined ? '' : `, at most until ${owner.until}`}.`
      : `Nobody watches${unfinished === null ? '' : ', and the last watch did not end by itself'}.`,
    '',
    'Written by Convoy, which reads `head.json`: do not edit this branch by hand. Its commits are what the watch told the next one.',
    '',
  ].join('\n');
