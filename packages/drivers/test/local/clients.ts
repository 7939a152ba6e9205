import { Pool } from 'undici';

/** What came of requests: how many each version answered, and what failed. */
export interface Tally {
  readonly versions: Record<string, number>;
  readonly failures: string[];
}

const cookieOf = (header: string | string[] | undefined): string | undefined => [header ?? []].flat()[0]?.split(';')[0];

/** Clients of a public URL over connections that are kept open, each request without a retry. */
export const openClients = (url: string, connections = 16) => {
  const pool = new Pool(url, { connections, pipelining: 1 });

  const ask = async (headers: Record<string, string> = {}) => {
    const response = await pool.request({ path: '/', method: 'GET', headers });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${text}`);
    const { version } = JSON.parse(text) as { version: string };
    return { version, cookie: cookieOf(response.headers['set-cookie']) };
  };

  return {
    ask,
    /** That many requests of clients that nobody knows, some at a time. */
    strangers: async (count: number): Promise<Tally> => {
      const tally: Tally = { versions: {}, failures: [] };
      let left = count;
      const one = async () => {
        while (left > 0) {
          left -= 1;
          await ask().then(
            ({ version }) => {
              tally.versions[version] = (tally.versions[version] ?? 0) + 1;
            },
            (error) => tally.failures.push(String(error)),
          );
        }
      };
      await Promise.all(Array.from({ length: connections }, one));
      return tally;
    },
    close: () => pool.destroy(),
  };
};

/** A client with a cookie jar; `seen` are the versions that answered it, one after the other. */
export const openJar = (ask: ReturnType<typeof openClients>['ask']) => {
  let cookie: string | undefined;
  const seen: string[] = [];
  return {
    seen,
    cookie: () => cookie,
    visit: async (): Promise<string> => {
      const answer = await ask(cookie === undefined ? {} : { cookie: `theirs=1; ${cookie}` });
      cookie ??= answer.cookie;
      seen.push(answer.version);
      return answer.version;
    },
  };
};
