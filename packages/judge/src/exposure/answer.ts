import type { Finding, Severity } from '@convoy/model/checks';

/** What of an answer its headers, cookies and certificate are judged by. */
export interface Answer {
  readonly url: string;
  readonly status?: number;
  /** By lower-case names. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly redirects?: readonly string[];
}

/** The URL that answered, where redirects were followed. */
const answering = ({ url, redirects = [] }: Answer): string => redirects.at(-1) ?? url;

export const isHttps = (answer: Answer): boolean => /^https:/i.test(answering(answer));

const pathOf = (answer: Answer): string => {
  const url = answering(answer);
  return URL.canParse(url) ? new URL(url).pathname : '/';
};

/** A header's text; repeated ones are one list (RFC 9110, section 5.3). */
export const headerOf = ({ headers = {} }: Answer, name: string): string | undefined => {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return value === undefined || typeof value === 'string' ? value : value.join(', ');
};

/** The tool that findings of ours name. */
export const ownTool = 'convoy';

/** A finding of ours. A candidate's host and port differ each time: the path and `of` tell what it is about. */
export const exposed = (
  answer: Answer,
  rule: string,
  severity: Severity,
  { message, help, of = pathOf(answer) }: { readonly message: string; readonly help: string; readonly of?: string },
): Finding => ({
  ...{ tool: ownTool, rule, severity, message: `${pathOf(answer)}: ${message}`, help },
  fingerprint: `${rule}:${of}`,
});
