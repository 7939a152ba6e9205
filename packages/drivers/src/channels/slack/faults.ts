import { type Failed, failed } from '../answer.ts';

/** What Slack's words for a fault mean to who sends, and what to do about them. */
const kinds: readonly (readonly [again: Failed['again'], words: readonly string[], fix: string])[] = [
  [
    'later',
    [
      'ratelimited',
      'rate_limited',
      'internal_error',
      'fatal_error',
      'service_unavailable',
      'request_timeout',
      'rollup_error',
    ],
    'it may do later',
  ],
  [
    'never',
    ['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'invalid_token'],
    'the token or the address is not valid (any more): set a current one',
  ],
  [
    'never',
    ['missing_scope', 'no_permission', 'not_allowed_token_type', 'access_denied', 'ekm_access_denied'],
    'give the app the scope `chat:write` and install it again',
  ],
  ['never', ['channel_not_found', 'not_in_channel'], 'write the id of the channel, and invite the app into it'],
  ['disabled', ['is_archived', 'channel_is_archived'], 'the channel is archived: name another'],
  [
    'never',
    ['no_service', 'no_service_id', 'no_team', 'team_disabled'],
    'the webhook is there no more: make a new one',
  ],
  [
    'never',
    [
      'restricted_action',
      'action_prohibited',
      'posting_to_general_channel_denied',
      'restricted_action_read_only_channel',
    ],
    'an administrator of the workspace has to allow it',
  ],
];

/** A word of Slack's; anything else that stands there is not repeated. */
export const wordIn = (text: unknown): string | null =>
  typeof text === 'string' && /^[a-z][a-z0-9_]{1,60}$/.test(text.trim()) ? text.trim() : null;

/** A fault by its word: `invalid_auth`, …; what nobody knows will not do later either. */
export const faultOfWord = (word: string, afterMs?: number): Failed => {
  const [again, , fix] = kinds.find(([, words]) => words.includes(word)) ?? ['never', [], 'see what Slack says of it'];
  return failed(again, `Slack refuses the message (${word}): ${fix}`, again === 'later' ? afterMs : undefined);
};

/** A message that can no longer be changed: a new one takes its place. */
export const isGone = (word: string): boolean =>
  ['message_not_found', 'thread_not_found', 'cant_update_message', 'edit_window_closed', 'is_inactive'].includes(word);
