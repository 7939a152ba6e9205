import type { Look } from '@convoy/model/look';

const json = /^\s*application\/(?:[\w.-]+\+)?json\b/i;
const page = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/** Whether JSON was cut: how a service is may stand behind that. By its first character where its type does not tell. */
export const isCutJson = ({ truncated, headers, body = '' }: Look): boolean => {
  const type = String(headers?.['content-type'] ?? '');
  return truncated === true && (json.test(type) || (!page.test(type) && /^\s*[[{]/.test(body)));
};
